/** When a plan has earned back what it cost. */
@NullMarked
package dev.stagecrew.core.decision.payback;

import org.jspecify.annotations.NullMarked;
