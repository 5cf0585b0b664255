/** One class for each command: it reads its options, calls, prints. */
@NullMarked
package dev.stagecrew.app.command;

import org.jspecify.annotations.NullMarked;
