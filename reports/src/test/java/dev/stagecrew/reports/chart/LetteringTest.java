package dev.stagecrew.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class LetteringTest {
    @Test
    void namesThatWouldOverlapAreMovedApart() {
        double[] heights = Lettering.apart(new double[] {50, 52, 53, 120}, tall(4), 0, 200);

        assertThat(heights[0]).isEqualTo(50);
        assertThat(heights[1] - heights[0]).isGreaterThanOrEqualTo(16);
        assertThat(heights[2] - heights[1]).isGreaterThanOrEqualTo(16);
        assertThat(heights[3]).isEqualTo(120);
    }

    @Test
    void namesStayInsideThePicture() {
        assertThat(Lettering.apart(new double[] {95, 96, 99}, tall(3), 0, 100)).containsExactly(60, 76, 92);
    }

    @Test
    void tooManyNamesShareTheRoomEqually() {
        assertThat(Lettering.apart(new double[] {5, 5, 5, 5, 5}, tall(5), 0, 40))
                .containsExactly(4, 12, 20, 28, 36);
    }

    @Test
    void aNameThatNeedsTwoLinesGetsThem() {
        assertThat(Lettering.lines("Marketer first (the reported order)", 161))
                .containsExactly("Marketer first (the", "reported order)");
        assertThat(Lettering.lines("everything-in-house", 92)).containsExactly("everything-in-", "house");
        assertThat(Lettering.lines("Do nothing", 161)).containsExactly("Do nothing");
    }

    @Test
    void aTallNameKeepsItsNeighboursFurtherOff() {
        assertThat(Lettering.apart(new double[] {50, 51}, new double[] {30, 16}, 0, 200))
                .containsExactly(50, 73);
    }

    @Test
    void aLongNameIsCutToItsRoom() {
        String cut = Lettering.fit("Customer service first", ChartStyle.text(), 80);

        assertThat(cut).endsWith("…").startsWith("Cust");
        assertThat(Lettering.width(cut, ChartStyle.text())).isLessThanOrEqualTo(80);
    }

    @Test
    void theBundledFontHasTurkishLettersAndTheLiraSign() {
        assertThat(Fonts.regular().canDisplayUpTo("₺ İıŞşĞğÇçÖöÜü ≥ ≤ − ± – …")).isEqualTo(-1);
        assertThat(Fonts.semiBold().canDisplayUpTo("₺ İıŞşĞğÇçÖöÜü")).isEqualTo(-1);
    }

    private static double[] tall(int names) {
        double[] tall = new double[names];
        Arrays.fill(tall, 16);
        return tall;
    }
}
