package dev.stagecrew.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;

final class PlotsTest {
    private static final Frame NARROW = Frame.of(Width.NARROW, 100, 6).withLeft(28);

    private static double step(Scale scale) {
        NumberAxis axis = Plots.across(scale, NARROW);
        return axis.getTickUnit().getSize();
    }

    @Test
    void marksThatHaveRoomStay() {
        assertThat(step(new Scale(-40, 10, 10, value -> "9"))).isEqualTo(10);
    }

    @Test
    void marksThatWouldRunIntoEachOtherAreThinnedOut() {
        assertThat(step(new Scale(-40, 10, 10, value -> "−$40 bin"))).isEqualTo(20);
    }

    @Test
    void aNameLongerThanItsRoomEndsInAnEllipsisRatherThanBeginInTheMiddle() {
        String fitted =
                Lettering.fit("Marketer first (the reported order), then everybody else", ChartStyle.text(), 228);
        assertThat(fitted).startsWith("Marketer first").endsWith("…");
    }
}
