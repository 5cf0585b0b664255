/** The search for a hiring plan worth making. */
@NullMarked
package dev.stagecrew.app.recommend;

import org.jspecify.annotations.NullMarked;
