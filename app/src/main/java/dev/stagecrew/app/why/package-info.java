/** What each step of a plan adds, as text and as JSON. */
@NullMarked
package dev.stagecrew.app.why;

import org.jspecify.annotations.NullMarked;
