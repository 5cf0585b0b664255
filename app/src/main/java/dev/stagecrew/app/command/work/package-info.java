/** The commands beside a run: {@code worker} and {@code replay}. */
@NullMarked
package dev.stagecrew.app.command.work;

import org.jspecify.annotations.NullMarked;
