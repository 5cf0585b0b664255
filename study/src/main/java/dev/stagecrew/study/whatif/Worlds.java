package dev.stagecrew.study.whatif;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether plans of two runs met the same customers in the same shop: only then can they be compared. */
public final class Worlds {
    private static final int MOST_NAMED = 5;

    private Worlds() {}

    /** The parts in which two worlds differ, by their names in the scenario file, a few assumptions by their own; none when they are the same. */
    public static List<String> differences(Scenario one, long oneSeed, Scenario other, long otherSeed) {
        List<String> parts = new ArrayList<>();
        if (oneSeed != otherSeed) {
            parts.add("seed");
        }
        compare("starts", one, other, Scenario::starts, parts);
        compare("months", one, other, Scenario::months, parts);
        compare("warm-up", one, other, Scenario::warmUpDays, parts);
        compare("currency", one, other, Scenario::currency, parts);
        compare("shop", one, other, Scenario::shop, parts);
        compare("duties", one, other, Scenario::duties, parts);
        compare("roles", one, other, Scenario::roles, parts);
        compare("people", one, other, Scenario::people, parts);
        if (!one.assumptions().equals(other.assumptions())) {
            parts.add(assumptions(one.assumptions(), other.assumptions()));
        }
        return parts;
    }

    /** Which assumptions, where these are few enough to be named. */
    private static String assumptions(AssumptionSettings one, AssumptionSettings other) {
        List<String> ids = Stream.of(Assumption.values())
                .filter(assumption -> one.value(assumption) != other.value(assumption))
                .map(Assumption::id)
                .toList();
        return ids.isEmpty() || ids.size() > MOST_NAMED ? "assumptions" : "assumptions: " + String.join(" + ", ids);
    }

    private static void compare(
            String name, Scenario one, Scenario other, Function<Scenario, Object> part, List<String> parts) {
        if (!part.apply(one).equals(part.apply(other))) {
            parts.add(name);
        }
    }
}
