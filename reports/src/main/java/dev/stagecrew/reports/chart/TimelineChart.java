package dev.stagecrew.reports.chart;

import java.util.List;

/** Who is there from when, a lane a plan, on the same months as the charts beneath. */
public record TimelineChart(String id, Caption caption, int months, String monthWord, List<Lane> lanes)
        implements Chart {
    public TimelineChart {
        lanes = List.copyOf(lanes);
    }

    /**
     * A plan's lane.
     *
     * @param nobody what to say when nobody is hired
     */
    public record Lane(String label, String shortLabel, Look look, List<Stay> stays, String nobody) {
        public Lane {
            stays = List.copyOf(stays);
        }

        int rows() {
            return Math.max(1, stays.size());
        }
    }

    /**
     * One hire.
     *
     * @param from months since the start, 0 for the first day
     * @param until months since the start
     * @param certain whether the day is given; otherwise a trigger decides and {@code from} is only where the bar begins
     */
    public record Stay(String label, double from, double until, boolean certain) {}

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.timelineChart(this);
    }
}
