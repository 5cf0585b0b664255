/** Charts: plain data in, JFreeChart pictures out. The only place of JFreeChart. */
@NullMarked
package dev.stagecrew.reports.chart;

import org.jspecify.annotations.NullMarked;
