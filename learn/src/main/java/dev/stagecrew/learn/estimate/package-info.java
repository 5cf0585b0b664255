/** From facts to estimates: each input of a scenario that an export tells, with its interval and what to do with it. */
@NullMarked
package dev.stagecrew.learn.estimate;

import org.jspecify.annotations.NullMarked;
