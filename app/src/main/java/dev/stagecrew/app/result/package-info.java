/** A run as one JSON document. */
@NullMarked
package dev.stagecrew.app.result;

import org.jspecify.annotations.NullMarked;
