// Puts what the run sends into the page. What the reader has opened or marked stays: pictures and numbers are exchanged
// one by one, and nothing is touched that did not change.
(() => {
  'use strict';
  const $ = id => document.getElementById(id);
  const said = $('said'), years = $('years'), bar = $('bar'), note = $('note'), notice = $('notice'), charts = $('charts');
  const style = document.head.appendChild(document.createElement('style'));
  const words = document.body.dataset;
  let spoken = -Infinity, told = '', over = false;

  // a screen reader is told twice a minute at most, and of whatever is not as usual
  const say = (text, now) => {
    if (now || performance.now() - spoken > 30000) {
      spoken = performance.now();
      said.textContent = text;
    }
  };
  const set = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };
  const notify = text => {
    if (text && notice.textContent !== text) say(text, true);
    set(notice, text);
    notice.hidden = !text;
  };
  const exchange = (old, fresh, selector) => {
    const a = old.querySelector(selector), b = fresh.querySelector(selector);
    if (a && b && a.outerHTML !== b.outerHTML) a.replaceWith(b);
  };
  const show = html => {
    const piece = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    style.textContent = piece.querySelector('style').textContent;
    set(years, piece.dataset.years);
    set(note, piece.dataset.note);
    bar.style.width = (100 * piece.dataset.share).toFixed(1) + '%';
    set($('kicker'), piece.dataset.kicker);
    document.title = piece.dataset.title;
    for (const fresh of piece.querySelectorAll('figure')) {
      const old = $(fresh.id);
      if (!old) {
        charts.append(fresh);
      } else {
        for (const part of ['h3', '.sub', '.picture', '.scroll']) exchange(old, fresh, part);
      }
    }
    words.updates = 1 + Number(words.updates || 0);
    say(piece.dataset.years, false);
  };
  const pause = millis => new Promise(done => setTimeout(done, millis));
  // the page takes the report in before it gives itself up: whatever happens, something is there to read
  const become = async report => {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        const answer = await fetch(report, {cache: 'no-store'});
        if (answer.ok) {
          const html = await answer.text();
          history.replaceState(null, '', report);
          document.open();
          document.write(html);
          document.close();
          return;
        }
      } catch (e) {
        // the program may have more to do than this, or be gone
      }
      await pause(500);
    }
    notify(words.over);
  };

  const listen = () => {
    const events = new EventSource(words.events);
    events.onopen = () => notify(told);
    events.addEventListener('charts', event => show(event.data));
    events.addEventListener('notice', event => {
      told = event.data;
      notify(told);
    });
    events.addEventListener('report', event => {
      over = true;
      events.close();
      become(event.data);
    });
    events.addEventListener('stopped', event => {
      over = true;
      events.close();
      if (!words.updates) set(years, words.none);
      note.hidden = true;
      notify(event.data);
    });
    events.onerror = () => {
      if (over) return;
      notify(words.lost);
      // a browser asks again after a broken connection, and not after a refusal
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
    };
  };
  listen();
})();
