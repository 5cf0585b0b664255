package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest.AssumptionUse;
import java.util.Comparator;
import java.util.List;

/** The assumptions that are known least, for a run whose sensitivity nobody has studied yet. */
final class Doubtful {
    private static final int MANY = 5;

    private final Telling telling;

    Doubtful(Telling telling) {
        this.telling = telling;
    }

    /** The widest ranges beside their values, the widest first. */
    Table table() {
        AssumptionWords names = new AssumptionWords(telling);
        List<List<String>> rows = telling.figures().manifest().assumptions().stream()
                .filter(use -> use.high() > use.low() && use.value() != 0)
                .sorted(Comparator.comparingDouble(Doubtful::width).reversed().thenComparing(AssumptionUse::id))
                .limit(MANY)
                .map(use -> List.of(
                        names.label(use),
                        names.value(use, use.value()),
                        names.range(use),
                        telling.words().name("grade", use.grade())))
                .toList();
        List<String> heads = List.of(
                telling.say("head.assumption"),
                telling.say("head.value"),
                telling.say("head.plausible"),
                telling.say("head.grade"));
        return new Table(telling.say("table.doubtful"), heads, rows, false);
    }

    private static double width(AssumptionUse use) {
        return (use.high() - use.low()) / Math.abs(use.value());
    }
}
