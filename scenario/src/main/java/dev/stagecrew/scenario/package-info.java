/** The file in which users describe a shop, its people and their plans: everything that knows how it is written. */
@NullMarked
package dev.stagecrew.scenario;

import org.jspecify.annotations.NullMarked;
