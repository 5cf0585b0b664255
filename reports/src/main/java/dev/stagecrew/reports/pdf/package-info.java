/** The report on paper. */
@NullMarked
package dev.stagecrew.reports.pdf;

import org.jspecify.annotations.NullMarked;
