/** How many replications are enough. */
@NullMarked
package dev.stagecrew.core.decision.stopping;

import org.jspecify.annotations.NullMarked;
