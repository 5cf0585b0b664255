/** Measurements of the simulator, beside its peers. */
@NullMarked
package dev.stagecrew.benchmarks;

import org.jspecify.annotations.NullMarked;
