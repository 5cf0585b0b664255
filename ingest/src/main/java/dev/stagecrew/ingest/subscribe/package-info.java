/** From the stream into the store. */
@NullMarked
package dev.stagecrew.ingest.subscribe;

import org.jspecify.annotations.NullMarked;
