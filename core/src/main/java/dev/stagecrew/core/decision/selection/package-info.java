/** Which of many plans is best, with replications where they decide. */
@NullMarked
package dev.stagecrew.core.decision.selection;

import org.jspecify.annotations.NullMarked;
