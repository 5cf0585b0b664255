package dev.stagecrew.study.sensitivity;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.decision.screening.Factor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Assumptions as factors: the scenario's value in the middle of the plausible range, which it may widen. */
final class Factors {
    private Factors() {}

    /** The assumptions with these ids, or all; those of which only one value is plausible are left out. */
    static List<Factor> of(AssumptionSettings settings, Collection<String> only) {
        return Stream.of(Assumption.values())
                .filter(assumption -> only.isEmpty() || only.contains(assumption.id()))
                .map(assumption -> factor(assumption, settings))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Factor> factor(Assumption assumption, AssumptionSettings settings) {
        Setting plausible = settings.plausible(assumption);
        double value = settings.value(assumption);
        double low = Math.min(value, plausible.low());
        double high = Math.max(value, plausible.high());
        return low < high ? Optional.of(new Factor(assumption.id(), low, value, high)) : Optional.empty();
    }
}
