package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.RunManifest.AssumptionUse;
import java.util.Optional;
import java.util.regex.Pattern;

/** Assumptions and their values in the reader's words. */
final class AssumptionWords {
    private final Telling telling;

    AssumptionWords(Telling telling) {
        this.telling = telling;
    }

    /** How this run used an assumption; nothing for one that it does not list. */
    Optional<AssumptionUse> use(String id) {
        return telling.figures().manifest().assumptions().stream()
                .filter(use -> use.id().equals(id))
                .findFirst();
    }

    String label(AssumptionUse use) {
        return telling.words().knows("assumption." + use.id()) ? telling.say("assumption." + use.id()) : use.label();
    }

    String label(String id) {
        return use(id).map(this::label).orElse(telling.words().name("assumption", id));
    }

    /** Where the value comes from: the frame in the reader's language, what was published as it was published. */
    String source(AssumptionUse use) {
        return use.source().isEmpty() ? "–" : SourceWords.of(use.source(), telling.words());
    }

    /** A value with its unit; a share as a percentage. */
    String value(AssumptionUse use, double value) {
        return isShare(use) ? telling.numbers().value(Unit.RATIO, value) : number(value) + unit(use);
    }

    private static boolean isShare(AssumptionUse use) {
        return use.unit().equals("ratio") && use.value() <= 1 && use.high() <= 1;
    }

    String value(String id, double value) {
        return use(id).map(use -> spoken(use, value)).orElse(number(value));
    }

    /** As a sentence or a chart has it: shares as percentages, money with its sign. */
    private String spoken(AssumptionUse use, double value) {
        return switch (use.unit()) {
            case "ratio" -> telling.numbers().value(Unit.RATIO, value);
            case "money" -> telling.numbers().money(value);
            default -> value(use, value);
        };
    }

    String range(String id, double low, double high) {
        return telling.say("range", value(id, low), value(id, high));
    }

    String range(AssumptionUse use) {
        String low = isShare(use) ? value(use, use.low()) : number(use.low());
        return telling.say("range", low, value(use, use.high()));
    }

    private String unit(AssumptionUse use) {
        String unit = telling.words().name("unit.short", use.unit()).strip();
        return unit.isEmpty() ? "" : "\u00a0" + unit;
    }

    /** As many decimals as the size of the number deserves, and no zeros after them. */
    String number(double value) {
        double size = Math.abs(value);
        if (size == 0 || (value == Math.rint(value) && size < 1e9)) {
            return telling.numbers().decimal(value, 0);
        }
        int decimals = size >= 100 ? 1 : size >= 1 ? 2 : size >= 0.01 ? 3 : 5;
        String text = telling.numbers().decimal(value, decimals);
        String point = Pattern.quote(String.valueOf(telling.words().language().decimal()));
        return text.replaceFirst("(" + point + "\\d*?)0+$", "$1").replaceFirst(point + "$", "");
    }
}
