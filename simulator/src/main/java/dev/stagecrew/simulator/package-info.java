/** Typed agents under a virtual clock: a replication, an experiment. */
@NullMarked
package dev.stagecrew.simulator;

import org.jspecify.annotations.NullMarked;
