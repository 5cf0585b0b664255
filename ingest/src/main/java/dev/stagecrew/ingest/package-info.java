/** Everything between the simulator and the store, and between the outside world and a scenario. */
@NullMarked
package dev.stagecrew.ingest;

import org.jspecify.annotations.NullMarked;
