/** What every command needs of its line and its shell: options within bounds, files and runs by name, exit codes. */
@NullMarked
package dev.stagecrew.app.command.line;

import org.jspecify.annotations.NullMarked;
