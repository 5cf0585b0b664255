/** The commands around a scenario file: {@code init}, {@code check} and {@code explain}. */
@NullMarked
package dev.stagecrew.app.command.scenario;

import org.jspecify.annotations.NullMarked;
