// Puts what the run sends into the page. What the reader has opened or marked stays: pictures and numbers are exchanged
// one by one, and nothing is touched that did not change.
(() => {
  'use strict';
  const $ = id => document.getElementById(id);
  const said = $('said'), years = $('years'), bar = $('bar'), note = $('note'), charts = $('charts');
  const style = document.head.appendChild(document.createElement('style'));
  let spoken = -Infinity;

  // a screen reader is told twice a minute at most, and of the end
  const say = (text, now) => {
    if (now || performance.now() - spoken > 30000) {
      spoken = performance.now();
      said.textContent = text;
    }
  };
  const set = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
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
    document.body.dataset.updates = 1 + Number(document.body.dataset.updates || 0);
    say(piece.dataset.years, false);
  };

  const events = new EventSource(document.body.dataset.events);
  events.addEventListener('charts', event => show(event.data));
  events.addEventListener('report', event => {
    events.close();
    location.replace(event.data);
  });
  events.addEventListener('stopped', event => {
    events.close();
    note.textContent = event.data;
    say(event.data, true);
  });
  events.onerror = () => {
    note.textContent = document.body.dataset.lost;
    say(document.body.dataset.lost, true);
  };
})();
