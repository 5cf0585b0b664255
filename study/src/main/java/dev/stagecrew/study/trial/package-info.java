/** Single plans in single years, simulated once and kept: what searches and screenings observe. */
@NullMarked
package dev.stagecrew.study.trial;

import org.jspecify.annotations.NullMarked;
