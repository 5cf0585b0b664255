package dev.stagecrew.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedTrialTest {
    @Test
    void aSearchThatIsStartedAgainObservesOnlyWhatIsNew() {
        List<String> observed = new ArrayList<>();
        Trial<String> trial = (plan, from, count) -> {
            observed.add(plan + from);
            return new double[count];
        };
        EvaluationCache cache = EvaluationCache.inMemory();
        new CachedTrial<String>(trial, plan -> "seed 1 " + plan, cache).observe("a", 0, 5);
        CachedTrial<String> again = new CachedTrial<>(trial, plan -> "seed 1 " + plan, cache);
        again.observe("a", 0, 5)[0] = 99;
        assertThat(again.observe("a", 0, 5)).containsOnly(0);
        again.observe("a", 5, 5);
        new CachedTrial<String>(trial, plan -> "seed 2 " + plan, cache).observe("a", 0, 5);
        assertThat(observed).containsExactly("a0", "a5", "a0");
    }
}
