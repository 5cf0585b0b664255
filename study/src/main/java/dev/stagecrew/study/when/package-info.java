/** From which size of a shop on a hire pays. */
@NullMarked
package dev.stagecrew.study.when;

import org.jspecify.annotations.NullMarked;
