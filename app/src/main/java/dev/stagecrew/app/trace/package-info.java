/** Every event of a replication as text, and holding a later run against it. */
@NullMarked
package dev.stagecrew.app.trace;

import org.jspecify.annotations.NullMarked;
