/** Questions that take many years of many plans to answer; an engine stands behind a port. */
@NullMarked
package dev.stagecrew.study;

import org.jspecify.annotations.NullMarked;
