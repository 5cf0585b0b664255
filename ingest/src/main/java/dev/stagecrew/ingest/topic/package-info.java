/** What the stream carries: topics, keys and record formats. Documented in docs/stream.md. */
@NullMarked
package dev.stagecrew.ingest.topic;

import org.jspecify.annotations.NullMarked;
