/** Writes a scenario of what was learned, with where each number comes from beside it. */
@NullMarked
package dev.stagecrew.learn.outline;

import org.jspecify.annotations.NullMarked;
