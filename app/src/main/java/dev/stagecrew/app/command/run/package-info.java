/** The commands that simulate a scenario: {@code run}, {@code demo} and {@code try}. */
@NullMarked
package dev.stagecrew.app.command.run;

import org.jspecify.annotations.NullMarked;
