/** The common currency: duties, pieces of work, and the floor that matches them to people. */
@NullMarked
package dev.stagecrew.core.work;

import org.jspecify.annotations.NullMarked;
