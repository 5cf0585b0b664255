package dev.stagecrew.reports.story;

import dev.stagecrew.reports.chart.Chart;

/** A chart and the table behind it. */
public record ChartBlock(Chart chart, Table table) {}
