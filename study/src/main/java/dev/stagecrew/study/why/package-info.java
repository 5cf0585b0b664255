/** A plan taken apart into its steps: what each of them adds. */
@NullMarked
package dev.stagecrew.study.why;

import org.jspecify.annotations.NullMarked;
