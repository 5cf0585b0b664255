/** Virtual time on one lane: the future event list, and the dispatcher that runs actors on the replication's own thread. */
@NullMarked
package dev.stagecrew.simulator.clock;

import org.jspecify.annotations.NullMarked;
