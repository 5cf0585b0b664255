/** Staged hiring plans: who is hired, when or on what trigger, in which form. */
@NullMarked
package dev.stagecrew.core.plan;

import org.jspecify.annotations.NullMarked;
