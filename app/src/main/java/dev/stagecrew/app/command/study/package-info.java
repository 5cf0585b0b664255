/** The commands that search: {@code recommend}, {@code sensitivity} and {@code when}. */
@NullMarked
package dev.stagecrew.app.command.study;

import org.jspecify.annotations.NullMarked;
