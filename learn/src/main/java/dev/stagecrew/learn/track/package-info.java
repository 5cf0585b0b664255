/** Holds what happened since a plan began against what a run had predicted. */
@NullMarked
package dev.stagecrew.learn.track;

import org.jspecify.annotations.NullMarked;
