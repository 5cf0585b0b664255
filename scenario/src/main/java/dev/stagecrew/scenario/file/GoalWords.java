package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.plan.Start.Comparison;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.scenario.Goal;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.scenario.shape.Schemas;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Goals in words: {@code conversion >= 3% by month 6}, {@code 90% answered within 8 working hours from month 3}, {@code
 * cash never below -5000}, {@code revenue +50% by month 12}.
 */
final class GoalWords {
    private static final Sentence EXPECTED = Sentence.of("expected.goal");
    private static final Pattern CLAUSE = Pattern.compile("(.+?)(?:\\s+(by|in|from)\\s+month\\s+(\\d{1,4}))?");
    private static final Pattern SHARE =
            Pattern.compile("([%\\d]\\S*?\\s?%?)\\s+((?:of (?:the )?\\S+ )?answered within .+|dispatched on time)");
    private static final Pattern OF_MEDIUM = Pattern.compile("(?:of (?:the )?)?(\\S+)[ -](answered[ -]within[ -].+)");
    private static final Pattern BY_MEDIUM = Pattern.compile("(.+?)[ -](?:by|on|of)[ -](\\S+)");
    private static final Map<String, Medium> MEDIA = media();
    private static final Pattern ANSWERED = Pattern.compile("answered[ -]within[ -](.+)");
    private static final Pattern NEVER =
            Pattern.compile("([\\p{L}0-9 -]+?)\\s+never\\s+(below|under|above|over)\\s+(.+)");
    private static final Pattern RELATIVE = Pattern.compile("([\\p{L}0-9 -]+?)\\s*([+-]\\s?\\d+(?:\\.\\d+)?\\s?%)");
    private static final Pattern LEVEL =
            Pattern.compile("([\\p{L}0-9 -]+?)\\s*(" + ComparisonSigns.WORDS + ")\\s*(.+)");

    private GoalWords() {}

    /** A goal that has no id yet. */
    static TextShape<Goal> shape() {
        return new TextShape<>(
                EXPECTED,
                Schemas.text(),
                (text, reading) -> parse(text, reading.horizon().months()));
    }

    private static Goal parse(String text, int months) throws Misread {
        Matcher clause = CLAUSE.matcher(text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!clause.matches()) {
            throw unclear();
        }
        String when = clause.group(2) == null ? "" : clause.group(2);
        int month = clause.group(3) == null ? months : Integer.parseInt(clause.group(3));
        if (month < 1 || month > months) {
            throw new Misread(ProblemCode.E016, Sentence.of("months-simulated", months), "");
        }
        return goal(text, clause.group(1).strip(), when, month, months);
    }

    private static Goal goal(String text, String body, String when, int month, int months) throws Misread {
        int through = when.equals("from") ? months : month;
        Matcher share = SHARE.matcher(body);
        if (share.matches()) {
            ScenarioKpi kpi = kpi(share.group(2));
            double value = kpi.measure().parse(share.group(1).strip());
            return new Goal("", text, kpi.id(), Comparison.AT_LEAST, value, false, month, through);
        }
        Matcher never = NEVER.matcher(body);
        if (never.matches()) {
            ScenarioKpi kpi = atAnyTime(kpi(never.group(1)));
            boolean below = never.group(2).equals("below") || never.group(2).equals("under");
            Comparison comparison = below ? Comparison.AT_LEAST : Comparison.AT_MOST;
            int from = when.equals("from") ? month : 1;
            return new Goal("", text, kpi.id(), comparison, kpi.measure().parse(never.group(3)), false, from, through);
        }
        Matcher relative = RELATIVE.matcher(body);
        if (relative.matches()) {
            double change =
                    Measures.SHARE.within(-1, 100).parse(relative.group(2).replace(" ", ""));
            Comparison comparison = change >= 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
            return new Goal("", text, kpi(relative.group(1)).id(), comparison, change, true, month, through);
        }
        Matcher level = LEVEL.matcher(body);
        if (!level.matches()) {
            throw unclear();
        }
        ScenarioKpi kpi = kpi(level.group(1));
        double value = kpi.measure().parse(level.group(3));
        return new Goal("", text, kpi.id(), ComparisonSigns.of(level.group(2)), value, false, month, through);
    }

    private static Map<String, Medium> media() {
        Map<String, Medium> media = new HashMap<>();
        Stream.of("message", "messages").forEach(word -> media.put(word, Medium.MESSAGE));
        Stream.of("email", "emails", "e-mail", "e-mails", "mail", "mails")
                .forEach(word -> media.put(word, Medium.EMAIL));
        Stream.of("social", "social-media").forEach(word -> media.put(word, Medium.SOCIAL));
        Stream.of("chat", "chats").forEach(word -> media.put(word, Medium.CHAT));
        Stream.of("phone", "telephone", "call", "calls").forEach(word -> media.put(word, Medium.PHONE));
        return media;
    }

    private static Medium medium(String word) throws Misread {
        Medium medium = MEDIA.get(word);
        if (medium == null) {
            throw Misread.unknown(
                    "channel", word, Stream.of(Medium.values()).map(Medium::id).toList());
        }
        return medium;
    }

    private static ScenarioKpi kpi(String words) throws Misread {
        Matcher ofMedium = OF_MEDIUM.matcher(words.strip());
        if (ofMedium.matches()) {
            Matcher level = ANSWERED.matcher(ofMedium.group(2));
            return level.matches()
                    ? ScenarioKpi.of(ServiceLevelWords.parse(level.group(1)).by(medium(ofMedium.group(1))))
                    : kpi(ofMedium.group(2));
        }
        Matcher byMedium = BY_MEDIUM.matcher(words.strip());
        if (byMedium.matches() && MEDIA.containsKey(byMedium.group(2))) {
            Kpi of = Kpi.byGoalName().get(byMedium.group(1).replace(' ', '-'));
            Medium medium = medium(byMedium.group(2));
            if (of == Kpi.ABANDONED_SHARE) {
                return ScenarioKpi.of(of).named(KpiFamily.ABANDONED_SHARE.id(medium));
            }
            if (of == Kpi.MEAN_WAIT_MINUTES) {
                return ScenarioKpi.of(of).named(KpiFamily.MEAN_WAIT_MINUTES.id(medium));
            }
        }
        Matcher answered = ANSWERED.matcher(words.strip());
        if (answered.matches()) {
            return ScenarioKpi.of(ServiceLevelWords.parse(answered.group(1)));
        }
        String name = words.strip().replace(' ', '-');
        Kpi kpi = Kpi.byGoalName().get(name);
        if (kpi == null) {
            throw KpiSynonyms.unknown(name, false);
        }
        return ScenarioKpi.of(kpi);
    }

    /** Cash is looked at when a month ends; what it never is, it is not on any day either. */
    private static ScenarioKpi atAnyTime(ScenarioKpi kpi) {
        return kpi.id().equals(Kpi.CASH.id()) ? ScenarioKpi.of(Kpi.LOWEST_CASH) : kpi;
    }

    private static Misread unclear() {
        return new Misread(ProblemCode.E014, Sentence.of("must-be", EXPECTED), "");
    }
}
