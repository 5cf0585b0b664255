package dev.stagecrew.reports.chart;

/** Charts made into pictures. */
public final class Drawings {
    private Drawings() {}

    /** The bare picture, for a page that says title and subtitle itself. */
    public static Drawing of(Chart chart, Width width) {
        return chart.tell(new Pictures(width));
    }

    /** The picture with its title and subtitle above, to stand alone. */
    public static Drawing titled(Chart chart) {
        return new TitledPicture(chart.caption(), of(chart, Width.WIDE));
    }

    /** Draws the bare picture piece by piece. */
    public static void with(Pen pen, Drawing drawing) {
        drawing.on(new PenSurface(pen));
    }

    private record Pictures(Width width) implements Chart.Visitor<Drawing> {
        @Override
        public Drawing lineChart(LineChart chart) {
            return new LinePicture(chart, width);
        }

        @Override
        public Drawing stackedChart(StackedChart chart) {
            return chart.horizontal() ? new LyingStackPicture(chart, width) : new StackPicture(chart, width);
        }

        @Override
        public Drawing timelineChart(TimelineChart chart) {
            return new TimelinePicture(chart, width);
        }

        @Override
        public Drawing differenceChart(DifferenceChart chart) {
            return new DifferencePicture(chart, width);
        }

        @Override
        public Drawing bridgeChart(BridgeChart chart) {
            return new BridgePicture(chart, width);
        }

        @Override
        public Drawing tornadoChart(TornadoChart chart) {
            return new TornadoPicture(chart, width);
        }

        @Override
        public Drawing multiplesChart(MultiplesChart chart) {
            return new MultiplesPicture(chart, width);
        }

        @Override
        public Drawing sizeChart(SizeChart chart) {
            return new SizePicture(chart, width);
        }

        @Override
        public Drawing mapChart(MapChart chart) {
            return new MapPicture(chart, width);
        }
    }
}
