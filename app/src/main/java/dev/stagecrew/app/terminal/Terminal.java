package dev.stagecrew.app.terminal;

import java.io.Console;
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
 * @param page what texts are laid out for
 * @param columns those of the line of progress
 */
public record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live, Page page, int columns) {
    /** From this Java on there is always a console, and one may ask it whether it is a terminal. */
    private static final int ALWAYS_A_CONSOLE = 22;

    /**
     * The terminal of this process. Which of its descriptors are terminals, and how wide they are, is told by the
     * launcher, since Java 17 cannot ask: {@code -Dstagecrew.terminal=12} for both, {@code -Dstagecrew.columns=40}. Where
     * it cannot tell, as on Windows, there is no progress, and Java is asked for the width's sake. Colour never reaches a pipe, a {@code TERM=dumb}, or a user who has set {@code NO_COLOR}.
     */
    public static Terminal ofProcess(Map<String, String> environment, String terminals, String columns) {
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        Page told = columns.matches("[1-9]\\d{0,3}") ? Page.terminal(Integer.parseInt(columns)) : Page.FILE;
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminals.contains("1") && terminals.contains("2") && !dumb && !plain,
                terminals.contains("2") && !dumb,
                terminals.contains("1") || (terminals.isEmpty() && told.fitted() && javaKnows()) ? told : Page.FILE,
                told.width());
    }

    /** Whether Java takes standard output for a terminal. */
    @SuppressWarnings("SystemConsoleNull") // it does before Java 22, and later ones are asked
    private static boolean javaKnows() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < ALWAYS_A_CONSOLE) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException none) {
            return false;
        }
    }

    /** The same without colour. */
    public Terminal withoutColour() {
        return new Terminal(out, err, false, live, page, columns);
    }

    /** The same with plain signs, and nothing that moves or is coloured. */
    public Terminal inPlain() {
        return new Terminal(out, err, false, false, page.with(Signs.PLAIN), columns);
    }

    /** A terminal without colour and progress that writes to these streams, as a file is written. */
    public static Terminal plain(OutputStream out, OutputStream err) {
        return on(Page.FILE, out, err);
    }

    /** A terminal without colour and progress that writes to these streams. */
    public static Terminal on(Page page, OutputStream out, OutputStream err) {
        return new Terminal(stream(out), stream(err), false, false, page, page.width());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return stream(new FileOutputStream(descriptor));
    }

    private static PrintStream stream(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** A part of the result. */
    public void result(String text) {
        print(out, page.fit(text));
    }

    /** A result that is to be read by a program, or opened as it stands: a document, a path, an address. */
    public void document(String text) {
        print(out, text);
    }

    /** Anything that is not the result. */
    public void say(String text) {
        print(err, page.fit(text));
    }

    /** Beside the result, something that must stay whole to be copied, however long: a command, an address. */
    public void typed(String text) {
        print(err, text);
    }

    private static void print(PrintStream stream, String text) {
        stream.print(text + "\n");
        stream.flush();
    }
}
