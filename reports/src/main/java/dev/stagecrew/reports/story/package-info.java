/** What a run says, as data: figures, verdicts and sentences that every form of the report shares. */
@NullMarked
package dev.stagecrew.reports.story;

import org.jspecify.annotations.NullMarked;
