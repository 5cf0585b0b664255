/** What is wrong with files that were given to learn from, numbered, in every language. */
@NullMarked
package dev.stagecrew.learn.problem;

import org.jspecify.annotations.NullMarked;
