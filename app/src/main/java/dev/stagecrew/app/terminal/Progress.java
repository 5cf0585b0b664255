package dev.stagecrew.app.terminal;

import dev.stagecrew.core.language.Language;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far something has come: a bar that is redrawn on a terminal, a line for each tenth elsewhere. May be told from any
 * thread.
 */
public final class Progress {
    private static final int BAR = 24;
    /** The time left is told from one part in so many on. */
    private static final int KNOWN_FROM = 20;

    private static final long REDRAW_NANOS = 100_000_000L;

    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private final Language language;
    private final String left;
    private final long from;
    private long drawn;
    private int tenths;
    private String said = "";
    private int width;
    private int done;
    private int total;

    /**
     * @param language how percentages are written
     * @param left the words for "0:06 left", with {@code {0}} for the time
     * @param nanoTime the clock
     */
    public Progress(Terminal terminal, Language language, String left, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.language = language;
        this.left = left;
        this.nanoTime = nanoTime;
        this.from = nanoTime.getAsLong();
        this.drawn = from - REDRAW_NANOS;
    }

    /** So much is done by now of so much, which may grow, with a few words on how it goes. */
    public synchronized void at(int now, int of, String note) {
        if (of > total) {
            // more was found to be done: the tenths begin where this leaves them
            tenths = Math.min(tenths, (int) (10L * now / Math.max(1, of)));
            total = of;
        }
        done = Math.min(total, Math.max(done, now));
        if (terminal.live()) {
            long nanos = nanoTime.getAsLong();
            if (nanos - drawn >= REDRAW_NANOS || done == total) {
                drawn = nanos;
                String known = "  " + count() + "   " + remaining(nanos);
                draw(bar(room() - known.length()) + known + "   " + note);
            }
        } else if (total > 0 && 10L * done / total > tenths) {
            tenths = (int) (10L * done / total);
            terminal.say(("  " + language.percent(tenths + "0") + "  " + count() + "  " + note).stripTrailing());
        }
    }

    /**
     * So far it has come, where nobody can know how much there will be: the words with the time since the beginning on a
     * terminal, a line whenever the stage is another one elsewhere.
     *
     * @param stage what is being done
     * @param sofar how much of it, in words
     */
    public synchronized void open(String stage, String sofar) {
        if (!terminal.live()) {
            if (!stage.equals(said)) {
                terminal.say("  " + stage);
            }
            said = stage;
            return;
        }
        long nanos = nanoTime.getAsLong();
        if (nanos - drawn >= REDRAW_NANOS) {
            drawn = nanos;
            draw(clock(Math.round((nanos - from) / 1e9)) + "   " + stage + "   " + sofar);
        }
    }

    /** Takes the bar away. */
    public synchronized void end() {
        if (terminal.live() && width > 0) {
            draw("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }

    private void draw(String text) {
        int room = room();
        int end = text.length() <= room ? text.length() : Math.max(0, text.lastIndexOf(' ', room));
        String line = text.substring(0, end).stripTrailing();
        terminal.err().print("\r  " + line + " ".repeat(Math.max(0, width - line.length())));
        terminal.err().flush();
        width = line.length();
    }

    /** The columns of the line: none beside it, where a terminal would begin a new one. */
    private int room() {
        return terminal.columns() - 3;
    }

    private String bar(int most) {
        int length = Math.max(0, Math.min(BAR, most));
        int full = total == 0 ? length : (int) ((long) length * done / total);
        return "█".repeat(full) + "░".repeat(length - full);
    }

    private String count() {
        return done + "/" + total;
    }

    private String remaining(long nanos) {
        if ((long) KNOWN_FROM * done < total) {
            return ""; // the first years wait for classes and compiler: what they took tells nothing
        }
        long seconds = Math.round((nanos - from) / 1e9 * (total - done) / done);
        return left.replace("{0}", clock(seconds));
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
