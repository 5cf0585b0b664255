package dev.stagecrew.app.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The two ways out of the program: the result on standard output, everything else on standard error; both in UTF-8 and
 * with {@code \n} alone, whatever the locale.
 *
 * @param out for the result
 * @param err for everything else
 * @param colour whether help may be coloured
 * @param live whether a line of progress may be overwritten
 */
public record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live) {
    /** Columns that every text fits into. */
    public static final int WIDTH = 80;

    /**
     * The terminal of this process. Which of its descriptors are terminals is told by the launcher, since Java 17 cannot
     * ask: {@code -Dstagecrew.terminal=12} for both. Colour never reaches a pipe, a {@code TERM=dumb}, or a user who has
     * set {@code NO_COLOR}.
     */
    public static Terminal ofProcess(Map<String, String> environment, String terminals) {
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminals.contains("1") && terminals.contains("2") && !dumb && !plain,
                terminals.contains("2") && !dumb);
    }

    /** A terminal without colour and progress that writes to these streams. */
    public static Terminal plain(OutputStream out, OutputStream err) {
        return new Terminal(stream(out), stream(err), false, false);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return stream(new FileOutputStream(descriptor));
    }

    private static PrintStream stream(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** A part of the result. */
    public void result(String text) {
        print(out, text);
    }

    /** Anything that is not the result. */
    public void say(String text) {
        print(err, text);
    }

    private static void print(PrintStream stream, String text) {
        stream.print(text + "\n");
        stream.flush();
    }
}
