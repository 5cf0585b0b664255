/**
 * The shape of a file, declared once: what reads and checks a file is also what describes it as a JSON Schema and in
 * the manual.
 */
@NullMarked
package dev.stagecrew.scenario.shape;

import org.jspecify.annotations.NullMarked;
