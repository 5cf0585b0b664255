package dev.stagecrew.scenario.problem;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Problems as plain text for a terminal of 80 columns. */
public final class ProblemReport {
    private static final int WIDTH = 80;
    private static final int MOST_SHOWN = 50;

    private ProblemReport() {}

    /**
     * The first 50 problems, and how many more there are.
     *
     * @param explain the command that a code is added to, to learn more
     */
    public static String of(List<Problem> problems, String explain, Language language) {
        Phrases words = ProblemWords.in(language);
        List<String> blocks = new ArrayList<>();
        problems.stream()
                .limit(MOST_SHOWN)
                .map(problem -> of(problem, explain, words))
                .forEach(blocks::add);
        int more = problems.size() - MOST_SHOWN;
        if (more > 0) {
            blocks.add(words.say("rest", more));
        }
        return String.join("\n\n", blocks);
    }

    /** One problem: what, where, the line with a caret, what was probably meant, what would be valid. */
    private static String of(Problem problem, String explain, Phrases words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("error", problem.code(), problem.said().in(words)));
        String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
        lines.add("  --> " + problem.file() + place);
        String maybe = problem.suggestion().isEmpty() ? "" : words.say("maybe", problem.suggestion());
        if (problem.sourceLine().isBlank()) {
            if (!maybe.isEmpty()) {
                lines.add("  " + maybe);
            }
        } else {
            excerpt(problem, maybe, lines);
        }
        lines.add(footer(problem, explain, words));
        return String.join("\n", lines);
    }

    private static void excerpt(Problem problem, String maybe, List<String> lines) {
        String gutter = String.format(Locale.ROOT, "%4d | ", problem.line());
        int room = WIDTH - gutter.length();
        int[] line =
                problem.sourceLine().codePoints().map(ProblemReport::printable).toArray();
        int column = Math.min(problem.column() - 1, line.length);
        // a long line is shown around the place that is meant
        int from = column + Math.min(problem.length(), room / 2) < room ? 0 : Math.max(0, column - room / 3);
        int to = Math.min(line.length, from + room);
        boolean cutBefore = from > 0;
        boolean cutAfter = to < line.length;
        String shown = new String(line, from, to - from);
        if (cutBefore) {
            shown = "..." + shown.substring(Math.min(3, shown.length()));
        }
        if (cutAfter) {
            shown = shown.substring(0, shown.length() - 3) + "...";
        }
        lines.add(gutter + shown.stripTrailing());
        int carets = Math.max(1, Math.min(problem.length(), to - column));
        String underline = " ".repeat(gutter.length() - 2) + "| " + " ".repeat(column - from) + "^".repeat(carets);
        if (maybe.isEmpty()) {
            lines.add(underline);
        } else if (underline.length() + 1 + maybe.length() <= WIDTH) {
            lines.add(underline + " " + maybe);
        } else {
            lines.add(underline);
            lines.add("  " + maybe);
        }
    }

    /** A character that takes one column, whatever stands in the file. */
    private static int printable(int character) {
        return Character.isISOControl(character) ? ' ' : character;
    }

    private static String footer(Problem problem, String explain, Phrases words) {
        String more = words.say("more", explain, problem.code());
        if (problem.valid().isEmpty()) {
            return "  " + more;
        }
        String all = "  " + words.say("valid", problem.validKind().in(words), String.join(", ", problem.valid()));
        if (all.length() + 6 + more.length() <= WIDTH) {
            return all + "      " + more;
        }
        return wrapped(all) + "\n  " + more;
    }

    /** A list on as many lines as it takes, broken behind its commas. */
    private static String wrapped(String list) {
        StringBuilder lines = new StringBuilder();
        String rest = list;
        while (rest.length() > WIDTH) {
            int end = rest.lastIndexOf(", ", WIDTH - 1);
            if (end < 0) {
                break;
            }
            lines.append(rest, 0, end + 1).append('\n');
            rest = "    " + rest.substring(end + 2);
        }
        return lines + rest;
    }
}
