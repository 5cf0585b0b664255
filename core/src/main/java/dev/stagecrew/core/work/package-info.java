/** The common currency: duties, pieces of work, and the router that matches them to people. */
@NullMarked
package dev.stagecrew.core.work;

import org.jspecify.annotations.NullMarked;
