/** Where a difference in money comes from: kind by kind, adding up. */
@NullMarked
package dev.stagecrew.core.decision.bridge;

import org.jspecify.annotations.NullMarked;
