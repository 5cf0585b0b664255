/** How long it takes to learn a shop from its exports. */
@NullMarked
package dev.stagecrew.benchmarks.learn;

import org.jspecify.annotations.NullMarked;
