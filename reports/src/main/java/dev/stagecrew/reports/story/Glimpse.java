package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.screening.Glance;
import dev.stagecrew.core.decision.screening.Glance.End;
import dev.stagecrew.core.decision.screening.Glance.Ends;
import dev.stagecrew.core.decision.screening.Glance.Turn;
import dev.stagecrew.reports.words.Numbers;
import java.util.Comparator;
import java.util.Optional;

/** What a run saw of what would change its answer: a few assumptions at the ends of their ranges, in few years. */
final class Glimpse {
    private final Telling telling;
    private final AssumptionWords names;

    Glimpse(Telling telling) {
        this.telling = telling;
        this.names = new AssumptionWords(telling);
    }

    /** The sentence; nothing where these years of the run were not looked at. */
    Optional<String> sentence() {
        return telling.found()
                .glance()
                .filter(glance -> glance.assumed().count() == telling.figures().replications())
                .filter(glance -> !glance.tried().isEmpty())
                .map(glance -> said(glance) + " " + tried(glance));
    }

    private String said(Glance glance) {
        if (glance.open()) {
            return open(glance);
        }
        return glance.turn().map(turn -> turned(glance, turn)).orElseGet(() -> kept(glance));
    }

    private String turned(Glance glance, Turn turn) {
        String id = turn.factor().id();
        return telling.say(
                "glance.turns",
                names.label(id),
                names.value(id, turn.factor().central()),
                names.value(id, turn.about()),
                telling.planName(glance.against()),
                names.value(id, turn.end().value()),
                difference(glance, turn.end()));
    }

    private String kept(Glance glance) {
        Ends most = most(glance);
        String id = most.factor().id();
        return telling.say(
                "glance.none",
                names.label(id),
                names.range(id, most.low().value(), most.high().value()),
                difference(glance, most.low()),
                difference(glance, most.high()));
    }

    private String open(Glance glance) {
        Ends most = most(glance);
        String id = most.factor().id();
        return telling.say(
                "glance.open",
                names.label(id),
                names.range(id, most.low().value(), most.high().value()),
                difference(glance, most.low()),
                difference(glance, most.high()));
    }

    private static Ends most(Glance glance) {
        return glance.tried().stream()
                .max(Comparator.comparingDouble(Ends::swing))
                .orElseThrow();
    }

    private String tried(Glance glance) {
        return telling.say("glance.tried", glance.tried().size(), glance.assumptions(), glance.replications());
    }

    /** As the report tells differences: against the baseline, also where the baseline is what the study prefers. */
    private String difference(Glance glance, End seen) {
        boolean turned = glance.plan().equals(telling.figures().baseline().id());
        End end = turned ? new End(seen.value(), -seen.mean(), -seen.high(), -seen.low()) : seen;
        Numbers.Ends ends = telling.numbers().differenceEnds(telling.unit(glance.kpi()), end.low(), end.high());
        return telling.say(
                "glance.difference",
                telling.difference(glance.kpi(), end.mean()),
                telling.say("range", ends.low(), ends.high()));
    }
}
