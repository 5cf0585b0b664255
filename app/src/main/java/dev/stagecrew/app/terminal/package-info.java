/** Where the program speaks: results on standard output, everything else on standard error. */
@NullMarked
package dev.stagecrew.app.terminal;

import org.jspecify.annotations.NullMarked;
