/** Simulated time: a count of milliseconds, and the calendar laid over it. */
@NullMarked
package dev.stagecrew.core.time;

import org.jspecify.annotations.NullMarked;
