package dev.stagecrew.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LetteringTest {
    @Test
    void namesThatWouldOverlapAreMovedApart() {
        double[] heights = Lettering.apart(new double[] {50, 52, 53, 120}, 0, 200);

        assertThat(heights[0]).isEqualTo(50);
        assertThat(heights[1] - heights[0]).isGreaterThanOrEqualTo(16);
        assertThat(heights[2] - heights[1]).isGreaterThanOrEqualTo(16);
        assertThat(heights[3]).isEqualTo(120);
    }

    @Test
    void namesStayInsideThePicture() {
        assertThat(Lettering.apart(new double[] {95, 96, 99}, 0, 100)).containsExactly(68, 84, 100);
    }

    @Test
    void tooManyNamesShareTheRoomEqually() {
        assertThat(Lettering.apart(new double[] {5, 5, 5, 5, 5}, 0, 40)).containsExactly(0, 10, 20, 30, 40);
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
}
