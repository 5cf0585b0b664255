/** The scenario file: its keys, what they mean, and how they become a checked scenario. */
@NullMarked
package dev.stagecrew.core.scenario.file;

import org.jspecify.annotations.NullMarked;
