/** Which assumptions would change the answer, and where it flips. */
@NullMarked
package dev.stagecrew.core.decision.screening;

import org.jspecify.annotations.NullMarked;
