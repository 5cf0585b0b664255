/** A plan that is under way, held against what its run had predicted. */
@NullMarked
package dev.stagecrew.app.track;

import org.jspecify.annotations.NullMarked;
