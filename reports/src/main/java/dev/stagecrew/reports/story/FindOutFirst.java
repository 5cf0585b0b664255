package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.decision.screening.Tornado;
import dev.stagecrew.core.result.RunManifest.AssumptionUse;
import java.util.Comparator;
import java.util.List;

/**
 * What it is worth to find out first: the assumptions that move the answer most over their range, as a study has seen it.
 * One that the shop does not use, as the patience of chats where nobody chats, moves nothing and is not among them.
 */
final class FindOutFirst {
    private static final int MANY = 5;

    private final Telling telling;
    private final Sensitivity study;

    FindOutFirst(Telling telling, Sensitivity study) {
        this.telling = telling;
        this.study = study;
    }

    Table table() {
        List<List<String>> rows = study.tornado().bars().stream()
                .filter(bar -> effect(bar) > 0)
                .sorted(Comparator.comparingDouble(FindOutFirst::effect).reversed())
                .limit(MANY)
                .map(this::row)
                .toList();
        List<String> heads = List.of(
                telling.say("head.assumption"),
                telling.say("head.value"),
                telling.say("head.plausible"),
                telling.say("head.grade"),
                telling.say("head.moves"));
        return new Table(telling.say("table.find-out"), heads, rows, false);
    }

    private List<String> row(Tornado.Bar bar) {
        AssumptionWords names = new AssumptionWords(telling);
        String id = bar.factor().id();
        return List.of(
                names.label(id),
                names.value(id, bar.factor().central()),
                names.range(id, bar.factor().low(), bar.factor().high()),
                names.use(id)
                        .map(AssumptionUse::grade)
                        .map(grade -> telling.words().name("grade", grade))
                        .orElse("–"),
                telling.value(study.kpi(), effect(bar)));
    }

    /** How far the answer moves from one end of the range to the other. */
    private static double effect(Tornado.Bar bar) {
        return Math.abs(bar.swing().mean());
    }
}
