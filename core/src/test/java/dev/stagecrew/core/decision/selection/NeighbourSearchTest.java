package dev.stagecrew.core.decision.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.selection.NeighbourSearch.Found;
import dev.stagecrew.core.decision.selection.Plans.Plan;
import dev.stagecrew.core.kpi.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NeighbourSearchTest {
    private static final List<Plan> PLANS = Plans.all();
    private static final Plan WORST = new Plan(20, 8, 2, 1);

    /** From the worst corner, changing one choice at a time: 17 neighbours a plan in place of 360 plans. */
    @Test
    void findsAGoodPlanFromTheWorstCornerForHalfOfTryingThemAll() throws IOException {
        NeighbourSearch<Plan> search = new NeighbourSearch<>(
                NeighbourSearchTest::oneChoiceAway,
                SelectionRule.of(Direction.HIGHER_IS_BETTER, Plans.INDIFFERENCE, 0.95, 100_000),
                20,
                Plan::toString);
        int good = 0;
        AtomicLong years = new AtomicLong();
        for (int world = 0; world < 100; world++) {
            Trial<Plan> plans = Plans.world(world);
            Found<Plan> found = search.from(WORST, (plan, from, count) -> {
                years.addAndGet(count);
                return plans.observe(plan, from, count);
            });
            good += found.selection().best().contribution() >= Plans.best() - Plans.INDIFFERENCE ? 1 : 0;
            assertThat(found.settled()).isTrue();
            assertThat(found.path().get(0)).isEqualTo(WORST);
        }
        assertThat(good).isGreaterThanOrEqualTo(95);
        assertThat(years.get() / 100).isLessThan(7974 / 2);
        assertThat(Files.readString(Path.of("..", "docs", "selection.md")))
                .contains("good plan in " + good + " of 100 tries, for " + years.get() / 100 + " years on average");
    }

    @Test
    void aSearchThatRunsOutOfRoundsSaysSo() {
        Trial<Integer> hill = (at, from, count) -> {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = at + Math.sin(at * 31.0 + from + i) / 100;
            }
            return values;
        };
        SelectionRule rule = SelectionRule.of(Direction.HIGHER_IS_BETTER, 0.1, 0.95, 10_000);
        Found<Integer> found =
                new NeighbourSearch<Integer>(at -> List.of(at - 1, at + 1), rule, 3, at -> "" + at).from(0, hill);
        assertThat(found.path()).containsExactly(0, 1, 2);
        assertThat(found.selection().best()).isEqualTo(3);
        assertThat(found.settled()).isFalse();
    }

    private static List<Plan> oneChoiceAway(Plan plan) {
        return PLANS.stream().filter(other -> choicesApart(plan, other) == 1).toList();
    }

    private static int choicesApart(Plan a, Plan b) {
        return (a.startWeek() == b.startWeek() ? 0 : 1)
                + (a.hours() == b.hours() ? 0 : 1)
                + (a.order() == b.order() ? 0 : 1)
                + (a.form() == b.form() ? 0 : 1);
    }
}
