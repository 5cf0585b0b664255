/** From the simulator into the stream. */
@NullMarked
package dev.stagecrew.ingest.publish;

import org.jspecify.annotations.NullMarked;
