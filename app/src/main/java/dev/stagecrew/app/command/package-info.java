/** The command line as a whole. A folder beneath for each family of commands: each reads its options, calls, prints. */
@NullMarked
package dev.stagecrew.app.command;

import org.jspecify.annotations.NullMarked;
