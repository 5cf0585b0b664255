/** What happens in a shop, in the past tense. */
@NullMarked
package dev.stagecrew.core.event;

import org.jspecify.annotations.NullMarked;
