/** What everything costs and earns. */
@NullMarked
package dev.stagecrew.core.money;

import org.jspecify.annotations.NullMarked;
