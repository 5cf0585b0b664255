/** The scenario file: its keys, what they mean, and how they become a checked scenario. */
@NullMarked
package dev.stagecrew.scenario.file;

import org.jspecify.annotations.NullMarked;
