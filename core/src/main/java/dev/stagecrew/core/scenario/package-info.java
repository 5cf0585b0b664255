/** The shop, its people and its plans as a user describes them. */
@NullMarked
package dev.stagecrew.core.scenario;

import org.jspecify.annotations.NullMarked;
