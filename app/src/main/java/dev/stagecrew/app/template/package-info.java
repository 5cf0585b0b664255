/** What a user begins with. */
@NullMarked
package dev.stagecrew.app.template;

import org.jspecify.annotations.NullMarked;
