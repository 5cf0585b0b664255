package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.scenario.shape.PlanDays;
import dev.stagecrew.scenario.shape.Schemas;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.Optional;

/** Until when somebody works here, in words: a day of the plan, or {@code orders-per-week < 30 for 4 weeks}. */
final class EndWords {
    private EndWords() {}

    static TextShape<End> shape() {
        TextShape<Integer> day = PlanDays.within();
        return new TextShape<>(
                Sentence.of("expected.end"),
                Schemas.text(),
                (text, reading) -> TriggerWords.looksLikeOne(text)
                        ? new End(Optional.empty(), Optional.of(TriggerWords.parse(text)))
                        : new End(Optional.of(day.parser().parse(text, reading)), Optional.empty()));
    }

    /** Either the first day after, or what the end waits for. */
    record End(Optional<Integer> day, Optional<Cue> cue) {}
}
