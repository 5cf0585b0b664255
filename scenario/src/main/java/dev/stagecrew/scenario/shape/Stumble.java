package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody who does not know YAML needs to hear where a parser stumbled, which is often a line too late. */
final class Stumble {
    private static final Pattern PERCENT_FIRST = Pattern.compile("%\\s*(\\d+(?:\\.\\d+)?).*");
    private static final Pattern NO_SPACE = Pattern.compile("\\s*(?:- )?([\\p{L}\\w-]+):(\\S.*)");
    private static final Pattern NO_COLON = Pattern.compile("\\s*(?:- )?([\\p{L}\\w-]+)[ \\t]+([^:]+)");
    private static final Sentence KEY_AND_VALUE = Sentence.of("key-and-value");

    private final SourceText source;
    private final Reading reading;

    Stumble(SourceText source, Reading reading) {
        this.source = source;
        this.reading = reading;
    }

    /**
     * Reports it.
     *
     * @param at where the parser gave up
     * @param complaint in its own words
     */
    void report(Span at, String complaint) {
        String line = source.line(at.line());
        String rest = line.substring(Math.min(line.length(), at.column() - 1));
        Matcher percent = PERCENT_FIRST.matcher(rest);
        if (percent.matches()) {
            say(at, Sentence.of("percent-behind"), percent.group(1) + "%");
        } else if (complaint.contains("(TAB)")) {
            say(at, Sentence.of("tab"), "");
        } else if (!misspelt(at, complaint)) {
            say(at, explained(complaint), "");
        }
    }

    private static Sentence explained(String complaint) {
        if (complaint.startsWith("mapping values are not allowed")) {
            return Sentence.of("colon");
        }
        if (complaint.startsWith("expected <block end>")) {
            return Sentence.of("indent");
        }
        if (complaint.startsWith("expected ',' or")) {
            return Sentence.of("comma");
        }
        if (complaint.contains("unexpected end of stream")) {
            return Sentence.of("unclosed");
        }
        return Sentence.of("yaml-here", complaint);
    }

    /** A colon forgotten, or the space after it, shows only where the next key comes. */
    private boolean misspelt(Span at, String complaint) {
        boolean late = complaint.startsWith("mapping values") || complaint.contains("':'") || complaint.contains("<");
        for (int number = at.line(); late && number >= Math.max(1, at.line() - 3); number--) {
            String line = uncommented(source.line(number));
            if (line.indexOf('\u00a0') >= 0) {
                say(new Span(number, line.indexOf('\u00a0') + 1, 1), Sentence.of("space"), "");
                return true;
            }
            Matcher noSpace = NO_SPACE.matcher(line);
            Matcher noColon = NO_COLON.matcher(line);
            Matcher found = noSpace.matches() ? noSpace : noColon;
            if (found.matches()) {
                int column = found.start(1) + 1;
                String meant = found.group(1) + ": " + found.group(2).strip();
                say(new Span(number, column, line.stripTrailing().length() - column + 1), KEY_AND_VALUE, meant);
                return true;
            }
        }
        return false;
    }

    private static String uncommented(String line) {
        int comment = line.indexOf(" #");
        return comment < 0 ? line : line.substring(0, comment);
    }

    private void say(Span at, Sentence message, String suggestion) {
        reading.report(ProblemCode.E003, at, message, suggestion);
    }
}
