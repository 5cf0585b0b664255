/** The search for the plan worth making. */
@NullMarked
package dev.stagecrew.study.recommend;

import org.jspecify.annotations.NullMarked;
