/** How it is told what would change the answer of a run. */
@NullMarked
package dev.stagecrew.app.sensitivity;

import org.jspecify.annotations.NullMarked;
