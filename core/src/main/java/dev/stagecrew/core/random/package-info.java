/** Named, keyed streams of chance. */
@NullMarked
package dev.stagecrew.core.random;

import org.jspecify.annotations.NullMarked;
