/** The database of one run: written by one process, read by reports. */
@NullMarked
package dev.stagecrew.ingest.store;

import org.jspecify.annotations.NullMarked;
