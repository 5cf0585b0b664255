/** The coffee shop: how fast, on how many lanes, and at what size. */
@NullMarked
package dev.stagecrew.benchmarks.shop;

import org.jspecify.annotations.NullMarked;
