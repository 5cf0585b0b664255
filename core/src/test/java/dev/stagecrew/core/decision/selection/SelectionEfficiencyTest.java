package dev.stagecrew.core.decision.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.decision.selection.Plans.Plan;
import dev.stagecrew.core.kpi.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rows of docs/selection.md are computed here again. */
class SelectionEfficiencyTest {
    private static final Path TABLE = Path.of("..", "docs", "selection.md");
    private static final int TRIES = 100;
    private static final int WANTED = 95;
    private static final List<Plan> PLANS = Plans.all();
    private static final double GOOD = Plans.best() - Plans.INDIFFERENCE;

    @Test
    void findsAGoodPlanIn95Of100TriesWithAQuarterOfEqualAllocation() throws IOException {
        Tally ours = tally(SelectionRule.of(Direction.HIGHER_IS_BETTER, Plans.INDIFFERENCE, 0.95, 1_000_000));
        int years = 0;
        Tally equal;
        StringBuilder rows = new StringBuilder(ours.row("optimal computing budget allocation"));
        do {
            years += 10;
            equal = tally(equal(years));
            rows.append(equal.row("equal, " + years + " years a plan"));
        } while (equal.good < WANTED);
        assertThat(ours.good).isGreaterThanOrEqualTo(WANTED);
        assertThat(ours.setHoldsBest).isGreaterThanOrEqualTo(WANTED);
        assertThat(ours.years).isLessThanOrEqualTo(equal.years / 4);
        assertThat(Files.readString(TABLE)).contains(rows);
    }

    private static SelectionRule equal(int years) {
        return new SelectionRule(
                Direction.HIGHER_IS_BETTER, Plans.INDIFFERENCE, 0.95, years, 1, (long) years * PLANS.size());
    }

    private static Tally tally(SelectionRule rule) {
        Tally tally = new Tally();
        for (int world = 0; world < TRIES; world++) {
            tally.add(PlanSelection.select(PLANS, rule, Plans.world(world)));
        }
        return tally;
    }

    private static final class Tally {
        private int good;
        private int best;
        private int setHoldsBest;
        private long years;
        private long setSize;

        void add(Selection<Plan> selection) {
            good += selection.best().contribution() >= GOOD ? 1 : 0;
            best += isBest(selection.best()) ? 1 : 0;
            setHoldsBest += selection.candidatesNotToldApart().stream().anyMatch(Tally::isBest) ? 1 : 0;
            setSize += selection.candidatesNotToldApart().size();
            years += selection.replications();
        }

        String row(String procedure) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %d |\n",
                    procedure,
                    years / TRIES,
                    good,
                    best,
                    setSize / TRIES,
                    setHoldsBest);
        }

        private static boolean isBest(Plan plan) {
            return plan.contribution() == Plans.best();
        }
    }
}
