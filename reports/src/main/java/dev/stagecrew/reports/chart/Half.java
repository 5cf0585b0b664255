package dev.stagecrew.reports.chart;

/** How wide each kind of chart stands in a short report: two curves side by side can be read, two time lines cannot. */
public final class Half implements Chart.Visitor<Width> {
    private static final Half LAYOUT = new Half();

    private Half() {}

    public static Width of(Chart chart) {
        return chart.tell(LAYOUT);
    }

    @Override
    public Width lineChart(LineChart chart) {
        return Width.HALF;
    }

    @Override
    public Width stackedChart(StackedChart chart) {
        return Width.HALF;
    }

    @Override
    public Width timelineChart(TimelineChart chart) {
        return Width.WIDE;
    }

    @Override
    public Width differenceChart(DifferenceChart chart) {
        return Width.HALF;
    }

    @Override
    public Width bridgeChart(BridgeChart chart) {
        return Width.HALF;
    }

    @Override
    public Width tornadoChart(TornadoChart chart) {
        return Width.HALF;
    }

    @Override
    public Width multiplesChart(MultiplesChart chart) {
        return Width.WIDE;
    }

    @Override
    public Width mapChart(MapChart chart) {
        return Width.WIDE;
    }

    @Override
    public Width sizeChart(SizeChart chart) {
        return Width.WIDE;
    }
}
