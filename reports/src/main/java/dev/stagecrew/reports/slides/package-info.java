/** The report as slides. */
@NullMarked
package dev.stagecrew.reports.slides;

import org.jspecify.annotations.NullMarked;
