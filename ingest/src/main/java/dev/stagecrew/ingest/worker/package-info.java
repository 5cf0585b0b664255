/** Simulating on many machines: units of work handed out and taken through Kafka. */
@NullMarked
package dev.stagecrew.ingest.worker;

import org.jspecify.annotations.NullMarked;
