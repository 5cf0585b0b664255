package dev.stagecrew.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text broken at spaces into the width of a page. */
final class Paragraph {
    private static final String STEP = "  ";
    private static final Pattern INDENT = Pattern.compile("^ *");
    /** Where a line has two parts, as an option and what it does: the last wide gap. */
    private static final Pattern PARTS = Pattern.compile("^( *)(\\S.*\\S|\\S) {2,}(\\S.*)$");
    /** What colours a text and takes no column. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private final Page page;

    Paragraph(Page page) {
        this.page = page;
    }

    /** The text in lines, the first of which begins with one thing and all others with another. */
    String of(String first, String rest, String text) {
        StringBuilder all = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        int bare = first.length();
        for (String word : text.strip().split("\\s+", 0)) {
            boolean begins = line.length() == bare;
            boolean fits = length(line) + (begins ? 0 : 1) + length(word) <= page.width();
            // a word that fits nowhere stays where it is, or gets a line of its own where lines must not be too long
            boolean labelled = begins && !line.toString().isBlank();
            if (!fits && (!begins || (page.fitted() && (labelled || bare > 2 * STEP.length())))) {
                if (!begins || labelled) {
                    all.append(line.toString().stripTrailing()).append('\n');
                }
                boolean deep = page.fitted() && rest.length() + length(word) > page.width();
                line = new StringBuilder(deep ? rest.substring(0, Math.min(rest.length(), 2 * STEP.length())) : rest);
                bare = line.length();
            }
            line.append(line.length() == bare ? "" : " ").append(word);
        }
        return all.append(line).toString();
    }

    /** A line that is laid out already: too long a one is broken, its second part first. */
    String folded(String line) {
        if (length(line) <= page.width()) {
            return line;
        }
        Matcher indented = INDENT.matcher(line);
        int indent = indented.find() ? indented.end() : 0;
        String first = " ".repeat(Math.min(indent, page.width() / 4));
        Matcher parts = PARTS.matcher(line);
        return parts.matches()
                ? folded(first + parts.group(2)) + '\n' + of(first + STEP, first + STEP, parts.group(3))
                : of(first, first + STEP, line);
    }

    /** Text broken at spaces into lines of so many columns, every line but the first two columns shorter. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", 0)) {
            int room = lines.isEmpty() ? width : width - 2;
            if (!line.isEmpty() && length(line) + 1 + length(word) > room) {
                lines.add(line.toString());
                line = new StringBuilder();
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The columns that a text takes. */
    static int length(CharSequence text) {
        String shown = COLOUR.matcher(text).replaceAll("");
        return shown.codePointCount(0, shown.length());
    }
}
