/** What a run comes to, on one screen of text. */
@NullMarked
package dev.stagecrew.app.summary;

import org.jspecify.annotations.NullMarked;
