package dev.stagecrew.core.decision.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a selection says of itself, against how often it is so: the second table of docs/selection.md. */
class SelectionHonestyTest {
    private static final Path TABLE = Path.of("..", "docs", "selection.md");
    private static final int TRIES = 400;
    private static final double INDIFFERENCE = 5;
    private static final SelectionRule RULE =
            new SelectionRule(Direction.HIGHER_IS_BETTER, INDIFFERENCE, 0.95, 10, 2, 60_000);

    /** A share of 95% of 400 has a standard error of 1.1 points: two of them are allowed. */
    @ParameterizedTest
    @CsvSource({"2, 1000, false", "2, 100, false", "2, 100, true", "10, 100, false", "10, 300, true"})
    void whatIsToldIsNotMoreThanWhatIsTrue(int plans, double gap, boolean skewed) throws IOException {
        Rivals rivals = new Rivals(plans, gap, skewed);
        int good = 0;
        double told = 0;
        long years = 0;
        for (int world = 0; world < TRIES; world++) {
            Selection<Integer> selection = PlanSelection.select(rivals.inWorld(world), RULE, rivals.world(world));
            good += rivals.mean(selection.best()) >= rivals.mean(0) - INDIFFERENCE ? 1 : 0;
            told += selection.probabilityGood();
            years += selection.replications();
        }
        String row = String.format(
                Locale.ROOT,
                "| %d, %.0f apart, %s | %.1f%% | %.1f%% | %d |",
                plans,
                gap,
                skewed ? "skewed" : "normal",
                100 * told / TRIES,
                100.0 * good / TRIES,
                years / TRIES);
        assertThat(told / TRIES).as(row).isLessThanOrEqualTo((double) good / TRIES + .022);
        assertThat(Files.readString(TABLE)).contains(row);
    }
}
