/** How simulated years become an answer: verdicts, and the procedures that decide how many years which plan gets. */
@NullMarked
package dev.stagecrew.core.decision;

import org.jspecify.annotations.NullMarked;
