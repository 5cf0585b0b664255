/** What files of several kinds share. */
@NullMarked
package dev.stagecrew.reports.file;

import org.jspecify.annotations.NullMarked;
