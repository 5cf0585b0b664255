/** What the command line says, in the user's language. */
@NullMarked
package dev.stagecrew.app.words;

import org.jspecify.annotations.NullMarked;
