/** The report as one offline HTML file. */
@NullMarked
package dev.stagecrew.reports.html;

import org.jspecify.annotations.NullMarked;
