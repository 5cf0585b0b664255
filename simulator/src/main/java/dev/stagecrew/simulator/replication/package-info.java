/** One simulated history: a tree of agents on a lane, from the first day to the last. */
@NullMarked
package dev.stagecrew.simulator.replication;

import org.jspecify.annotations.NullMarked;
