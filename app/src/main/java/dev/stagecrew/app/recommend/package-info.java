/** How a recommended hiring plan is told. */
@NullMarked
package dev.stagecrew.app.recommend;

import org.jspecify.annotations.NullMarked;
