package dev.stagecrew.app.terminal;

/** Text broken at spaces into the width of a terminal. */
public final class Paragraph {
    private Paragraph() {}

    /**
     * The text in lines.
     *
     * @param first what the first line begins with
     * @param rest what every other line begins with
     */
    public static String of(String first, String rest, String text) {
        StringBuilder all = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        int bare = first.length();
        for (String word : text.strip().split("\\s+")) {
            boolean fits = line.length() == bare
                    || line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length())
                            <= Terminal.WIDTH;
            if (!fits) {
                all.append(line).append('\n');
                line = new StringBuilder(rest);
                bare = rest.length();
            }
            line.append(line.length() == bare ? "" : " ").append(word);
        }
        return all.append(line).toString();
    }
}
