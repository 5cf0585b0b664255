package dev.stagecrew.scenario.problem;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Problems as plain text for a terminal of so many columns. */
public final class ProblemReport {
    private static final int MOST_SHOWN = 50;

    private final String explain;
    private final Phrases words;
    private final int width;

    /**
     * @param explain the command that a code is added to, to learn more
     * @param width columns that the line of the file fits into, 40 or more
     */
    public ProblemReport(String explain, Language language, int width) {
        this.explain = explain;
        this.words = ProblemWords.in(language);
        this.width = width;
    }

    /** The first 50 problems, and how many more there are. */
    public String of(List<Problem> problems) {
        List<String> blocks = new ArrayList<>();
        problems.stream().limit(MOST_SHOWN).map(this::of).forEach(blocks::add);
        int more = problems.size() - MOST_SHOWN;
        if (more > 0) {
            blocks.add(words.say("rest", more));
        }
        return String.join("\n\n", blocks);
    }

    /** One problem: what, where, the line with a caret, what was probably meant, what would be valid. */
    private String of(Problem problem) {
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
        lines.add(footer(problem));
        return String.join("\n", lines);
    }

    private void excerpt(Problem problem, String maybe, List<String> lines) {
        String gutter = String.format(Locale.ROOT, "%4d | ", problem.line());
        int room = width - gutter.length();
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
        } else if (underline.length() + 1 + maybe.length() <= width) {
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

    private String footer(Problem problem) {
        String more = words.say("more", explain, problem.code());
        if (problem.valid().isEmpty()) {
            return "  " + more;
        }
        String all = "  " + words.say("valid", problem.validKind().in(words), String.join(", ", problem.valid()));
        if (all.length() + 6 + more.length() <= width) {
            return all + "      " + more;
        }
        return wrapped(all) + "\n  " + more;
    }

    /** A list on as many lines as it takes, broken behind its commas. */
    private String wrapped(String list) {
        StringBuilder lines = new StringBuilder();
        String rest = list;
        while (rest.length() > width) {
            int end = rest.lastIndexOf(", ", width - 1);
            if (end < 0) {
                break;
            }
            lines.append(rest, 0, end + 1).append('\n');
            rest = "    " + rest.substring(end + 2);
        }
        return lines + rest;
    }
}
