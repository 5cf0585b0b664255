/** Where the stream lives: a broker inside this process, or a connection to somebody else's. */
@NullMarked
package dev.stagecrew.ingest.broker;

import org.jspecify.annotations.NullMarked;
