/** One help desk, M/M/8+M, in this engine and in others. */
@NullMarked
package dev.stagecrew.benchmarks.desk;

import org.jspecify.annotations.NullMarked;
