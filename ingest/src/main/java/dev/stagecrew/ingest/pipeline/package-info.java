/** The whole way of a result, from the simulator through the stream into the store, as one thing to open and close. */
@NullMarked
package dev.stagecrew.ingest.pipeline;

import org.jspecify.annotations.NullMarked;
