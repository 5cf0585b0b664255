package dev.stagecrew.scenario.file;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.scenario.shape.Schemas;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a hire, an end or a change waits for, in words: {@code orders-per-week > 60 for 4 weeks}, {@code tickets a day > 30
 * and cash > 5000}.
 */
final class TriggerWords {
    private static final Pattern CONDITION =
            Pattern.compile("([\\p{L}0-9 -]+?)\\s*(" + ComparisonSigns.WORDS + ")\\s*(.+?)");
    private static final Pattern FOR_WEEKS =
            Pattern.compile("(.+?)\\s+for\\s+(\\d{1,3})\\s+weeks?(?:\\s+(?:on end|running))?");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern OTHER_AND = Pattern.compile("\\s+(?:ve|&&?|plus)\\s+|\\s*,\\s+");
    private static final Pattern A_PERIOD = Pattern.compile("-(?:an?|each|every)-(?=(?:day|week|month)$)");
    private static final Pattern OTHER_PERIOD = Pattern.compile("(.+)-per-(day|month)");
    private static final String A_WEEK = "-per-week";
    private static final double DAYS_A_WEEK = 7;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final Sentence EXPECTED = Sentence.of("expected.trigger");
    private static final int MOST_WEEKS = 52;

    private TriggerWords() {}

    static TextShape<Cue> shape() {
        return new TextShape<>(EXPECTED, Schemas.text(), (text, reading) -> parse(text));
    }

    /** Whether a text compares something, as no day does. */
    static boolean looksLikeOne(String text) {
        return CONDITION.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    static Cue parse(String text) throws Misread {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (OTHER_AND.matcher(words).find()) {
            throw new Misread(
                    ProblemCode.E014,
                    Sentence.of("must-be", EXPECTED),
                    OTHER_AND.matcher(words).replaceAll(" and "));
        }
        String[] parts = AND.split(words, -1);
        if (parts.length > 2) {
            throw new Misread(ProblemCode.E015, Sentence.of("two-conditions"), "");
        }
        int last = weeks(parts[parts.length - 1]).orElse(1);
        Cue.Condition first = condition(parts[0], last);
        return new Cue(first, parts.length == 1 ? Optional.empty() : Optional.of(condition(parts[1], last)));
    }

    /** Weeks that are said at the end hold for both conditions, unless the first says its own. */
    private static Cue.Condition condition(String text, int otherwise) throws Misread {
        int weeks = weeks(text).orElse(otherwise);
        Matcher condition = CONDITION.matcher(FOR_WEEKS.matcher(text).replaceFirst("$1"));
        if (!condition.matches()) {
            throw new Misread(ProblemCode.E014, Sentence.of("must-be", EXPECTED), "");
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Misread(ProblemCode.E015, Sentence.of("weeks-on-end", MOST_WEEKS), "");
        }
        Named named = named(condition.group(1));
        double value =
                ScenarioKpi.of(named.kpi).measure().parse(condition.group(3).strip());
        return new Cue.Condition(named.kpi, ComparisonSigns.of(condition.group(2)), value * named.aWeek, weeks);
    }

    private static Optional<Integer> weeks(String text) {
        Matcher weeks = FOR_WEEKS.matcher(text);
        return weeks.matches() ? Optional.of(Integer.valueOf(weeks.group(2))) : Optional.empty();
    }

    /** The KPI by its own name, by one that goals know, or by a name that says that it is a day's or a month's. */
    private static Named named(String words) throws Misread {
        String name = A_PERIOD.matcher(words.strip().replace(' ', '-')).replaceFirst("-per-");
        Matcher other = OTHER_PERIOD.matcher(name);
        String weekly = other.matches() ? other.group(1) + A_WEEK : name;
        Kpi kpi = Kpi.byTriggerName().get(weekly);
        if (kpi != null && other.matches() && (kpi.unit() == Unit.COUNT || kpi.unit() == Unit.MONEY)) {
            return new Named(kpi, DAYS_A_WEEK / (other.group(2).equals("day") ? 1 : DAYS_A_MONTH));
        }
        if (kpi != null && !other.matches()) {
            return new Named(kpi, 1);
        }
        Kpi goal = Kpi.byGoalName().get(name);
        if (goal != null
                && goal.triggerName().filter(one -> !one.endsWith(A_WEEK)).isPresent()) {
            return new Named(goal, 1);
        }
        throw KpiSynonyms.unknown(name, true);
    }

    /**
     * A KPI of the week.
     *
     * @param aWeek what the number is multiplied by to be a week's
     */
    private record Named(Kpi kpi, double aWeek) {}
}
