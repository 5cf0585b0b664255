package dev.stagecrew.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CachedTrialTest {
    private final List<String> observed = new ArrayList<>();
    private final EvaluationCache cache = EvaluationCache.inMemory();

    @Test
    void aSearchThatIsStartedAgainObservesOnlyWhatIsNew() {
        seeded(1).observe("a", 0, 5);
        seeded(1).observe("a", 0, 5);
        seeded(1).observe("a", 5, 5);
        seeded(2).observe("a", 0, 5);
        assertThat(observed).containsExactly("a 0+5", "a 5+5", "a 0+5");
    }

    @Test
    void howYearsAreCutIntoBatchesDoesNotMatter() {
        seeded(1).observe("a", 0, 4);
        assertThat(seeded(1).observe("a", 2, 6)).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(seeded(1).observe("a", 3, 1)).containsExactly(3);
        assertThat(observed).containsExactly("a 0+4", "a 4+4");
    }

    @Test
    void whatACallerDoesToTheValuesStaysWithTheCaller() {
        seeded(1).observe("a", 0, 2)[0] = 99;
        assertThat(seeded(1).observe("a", 0, 2)).containsExactly(0, 1);
    }

    private Trial<String> seeded(int seed) {
        Trial<String> trial = (plan, from, count) -> {
            observed.add(plan + " " + from + "+" + count);
            return IntStream.range(from, from + count).asDoubleStream().toArray();
        };
        return new CachedTrial<>(trial, plan -> "seed " + seed + " " + plan, cache);
    }
}
