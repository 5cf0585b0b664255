/** Many replications of many plans, side by side on lanes. */
@NullMarked
package dev.stagecrew.simulator.experiment;

import org.jspecify.annotations.NullMarked;
