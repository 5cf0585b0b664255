/** What makes plans of two runs comparable, and the number they are compared by. */
@NullMarked
package dev.stagecrew.study.whatif;

import org.jspecify.annotations.NullMarked;
