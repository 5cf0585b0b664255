package dev.stagecrew.app.terminal;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the program was called, so that a hint can be typed as it stands, from where the program was called.
 *
 * @param name the program as the user typed it, as {@code ./stagecrew} or {@code C:\stagecrew\bin\stagecrew}
 * @param windows whether words are quoted as Windows does it
 */
public record Invocation(String name, boolean windows) {
    private static final Pattern PLAIN = Pattern.compile("[\\w./\\\\:+@=,%~-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Invocation THIS = new Invocation(
            System.getProperty("stagecrew.command", "./stagecrew"),
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win"));

    /** Of this process, as the launcher says by {@code -Dstagecrew.command}. */
    public static Invocation ofProcess() {
        return THIS;
    }

    /** A command line of this program. */
    public String command(Object... words) {
        return Stream.concat(Stream.of(name), Stream.of(words))
                .map(word -> quoted(word.toString()))
                .collect(Collectors.joining(" "));
    }

    /** A word that a shell takes as one word. */
    public String quoted(String word) {
        boolean plain = PLAIN.matcher(word).matches() && !word.startsWith("~");
        if (plain && (windows || word.indexOf('\\') < 0)) {
            return word;
        }
        return windows ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
}
