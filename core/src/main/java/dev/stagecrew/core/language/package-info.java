/** The languages that people are spoken to in, and the sentences of each. */
@NullMarked
package dev.stagecrew.core.language;

import org.jspecify.annotations.NullMarked;
