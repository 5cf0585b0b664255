/** Every number the model believes about the world, with its range, source and grade. */
@NullMarked
package dev.stagecrew.core.assumption;

import org.jspecify.annotations.NullMarked;
