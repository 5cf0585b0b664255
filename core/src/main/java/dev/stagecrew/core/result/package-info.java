/** What a run leaves behind and the two ports it passes through: one to write it, one to read it. */
@NullMarked
package dev.stagecrew.core.result;

import org.jspecify.annotations.NullMarked;
