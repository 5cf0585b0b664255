/** Whether a plan reaches the goals that the user set, and in how many years. */
@NullMarked
package dev.stagecrew.core.decision.goal;

import org.jspecify.annotations.NullMarked;
