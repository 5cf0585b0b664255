/** Lets a shop agree with what its books say, before anything else is asked of it. */
@NullMarked
package dev.stagecrew.app.today;

import org.jspecify.annotations.NullMarked;
