package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.plan.Start.WhenReached;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.scenario.shape.Schemas;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a triggered hire is sought, in words: {@code orders-per-week > 60 for 4 weeks}. */
final class TriggerWords {
    private static final Pattern TRIGGER = Pattern.compile("([a-z0-9 -]+?)\\s*(" + ComparisonSigns.WORDS
            + ")\\s*(.+?)(?:\\s+for\\s+(\\d{1,3})\\s+weeks?(?:\\s+(?:on end|running))?)?");
    private static final Sentence EXPECTED = Sentence.of("expected.trigger");
    private static final int MOST_WEEKS = 52;

    private TriggerWords() {}

    static TextShape<WhenReached> shape() {
        return new TextShape<>(EXPECTED, Schemas.text(), (text, reading) -> parse(text));
    }

    private static WhenReached parse(String text) throws Misread {
        Matcher trigger = TRIGGER.matcher(text.toLowerCase(Locale.ROOT));
        if (!trigger.matches()) {
            throw new Misread(ProblemCode.E014, Sentence.of("must-be", EXPECTED), "");
        }
        String name = trigger.group(1).strip().replace(' ', '-');
        Kpi kpi = Kpi.byTriggerName().get(name);
        if (kpi == null) {
            throw Misread.unknown("KPI", name, Kpi.byTriggerName().keySet());
        }
        int weeks = trigger.group(4) == null ? 1 : Integer.parseInt(trigger.group(4));
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Misread(ProblemCode.E015, Sentence.of("weeks-on-end", MOST_WEEKS), "");
        }
        return new WhenReached(
                kpi,
                ComparisonSigns.of(trigger.group(2)),
                ScenarioKpi.of(kpi).measure().parse(trigger.group(3)),
                weeks);
    }
}
