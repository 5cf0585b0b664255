/** Which beliefs move the answer, and where they turn it. */
@NullMarked
package dev.stagecrew.study.sensitivity;

import org.jspecify.annotations.NullMarked;
