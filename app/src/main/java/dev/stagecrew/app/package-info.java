/** The command line: the only place where a port meets an adapter. */
@NullMarked
package dev.stagecrew.app;

import org.jspecify.annotations.NullMarked;
