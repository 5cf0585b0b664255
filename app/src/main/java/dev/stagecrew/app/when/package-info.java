/** From which size on a hire pays, as text and as JSON. */
@NullMarked
package dev.stagecrew.app.when;

import org.jspecify.annotations.NullMarked;
