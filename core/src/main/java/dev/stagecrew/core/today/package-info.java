/** What an owner's books say of a shop today, and the fit that lets the model agree with them. */
@NullMarked
package dev.stagecrew.core.today;

import org.jspecify.annotations.NullMarked;
