package dev.stagecrew.reports.chart;

/** A picture as data: everything that is drawn, already worded in the reader's language. */
public sealed interface Chart
        permits LineChart,
                StackedChart,
                TimelineChart,
                DifferenceChart,
                BridgeChart,
                TornadoChart,
                MultiplesChart,
                SizeChart,
                MapChart {
    /** Stable id, unique in a report; also the name of its PNG. */
    String id();

    /** What is said above the picture and to who cannot see it. */
    Caption caption();

    /** What a visitor makes of this kind of chart. */
    <R> R tell(Visitor<R> visitor);

    /** One answer for each kind of chart. */
    interface Visitor<R> {
        R lineChart(LineChart chart);

        R stackedChart(StackedChart chart);

        R timelineChart(TimelineChart chart);

        R differenceChart(DifferenceChart chart);

        R bridgeChart(BridgeChart chart);

        R tornadoChart(TornadoChart chart);

        R multiplesChart(MultiplesChart chart);

        R sizeChart(SizeChart chart);

        R mapChart(MapChart chart);
    }

    /**
     * The words around a chart.
     *
     * @param finding what it shows, a sentence from the numbers
     * @param subtitle metric, unit, period and number of replications
     * @param description the picture in words
     */
    record Caption(String finding, String subtitle, String description) {}
}
