package dev.stagecrew.study.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.study.when.SizeMap.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A map of the world whose sums are known: at twice the value of an order an hour brings twice as much. */
final class MapStudyTest {
    private static final SizeMap MAP = KnownSums.map(Axis.VISITS, Axis.ORDER_VALUE, List.of("fulfilment"));

    @Test
    void aHirePaysWhereVisitsTimesValueAreWorthItsPay() {
        for (int row = 0; row < MAP.rows().size(); row++) {
            for (int column = 0; column < MAP.columns().size(); column++) {
                double worth = KnownSums.AN_HOUR_AT_TODAYS_SIZE
                        * MAP.columns().get(column)
                        * MAP.rows().get(row);
                Cell cell = MAP.at(column, row);
                if (Math.abs(worth / KnownSums.PACKERS_PAY - 1) > 0.2) {
                    assertThat(cell.best().isPresent())
                            .as("%d, %d", column, row)
                            .isEqualTo(worth > KnownSums.PACKERS_PAY);
                    assertThat(cell.isClear()).as("%d, %d", column, row).isTrue();
                }
            }
        }
    }

    @Test
    void whatLiesBetweenClearCornersIsNotSimulated() {
        assertThat(MAP.cells()).anyMatch(Cell::isLookedAt).anyMatch(cell -> !cell.isLookedAt());
    }

    @Test
    void theShopIsWhereBothAxesAreAsTheyAre() {
        assertThat(MAP.across().today()).isCloseTo(500, within(1e-9));
        assertThat(MAP.up().today()).isCloseTo(35, within(1e-9));
        assertThat(MAP.today().best()).isEmpty();
    }

    @Test
    void theMapIsTheSameEveryTime() {
        assertThat(KnownSums.map(Axis.VISITS, Axis.ORDER_VALUE, List.of("fulfilment")))
                .isEqualTo(MAP);
    }
}
