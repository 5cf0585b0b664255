/** The numbers of a report in tables: a workbook and CSV. */
@NullMarked
package dev.stagecrew.reports.sheet;

import org.jspecify.annotations.NullMarked;
