/** The sentences, numbers and dates of a report in the reader's language. */
@NullMarked
package dev.stagecrew.reports.words;

import org.jspecify.annotations.NullMarked;
