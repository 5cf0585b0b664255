/** What can be wrong with a scenario file, where, and how it is told. */
@NullMarked
package dev.stagecrew.scenario.problem;

import org.jspecify.annotations.NullMarked;
