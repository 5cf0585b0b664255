/** The commands that read a run: {@code report}, {@code compare} and {@code watch}. */
@NullMarked
package dev.stagecrew.app.command.read;

import org.jspecify.annotations.NullMarked;
