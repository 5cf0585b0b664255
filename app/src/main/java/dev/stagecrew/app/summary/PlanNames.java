package dev.stagecrew.app.summary;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import java.util.List;

/** Plans as their owner calls them. */
final class PlanNames {
    /** More of a name than this and a table has room for few plans. */
    private static final int ROOM = 18;

    private PlanNames() {}

    static String of(RunManifest manifest, String plan) {
        return manifest.plans().stream()
                .filter(any -> any.id().equals(plan))
                .map(PlanNames::of)
                .findFirst()
                .orElse(plan);
    }

    private static String of(PlanSummary plan) {
        return plan.label().isEmpty() ? plan.id() : plan.label();
    }

    /** Names above columns: cut where they are long, whole where two would be cut alike. */
    static List<String> heads(RunManifest manifest) {
        List<String> names = manifest.plans().stream().map(PlanNames::of).toList();
        List<String> cut = names.stream().map(PlanNames::cut).toList();
        return cut.stream().distinct().count() == names.size() ? cut : names;
    }

    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= ROOM) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, ROOM - 1)).stripTrailing() + "…";
    }
}
