/** What of the facts is kept, and what is odd about it: sales, the window, closed days, bursts and breaks. */
@NullMarked
package dev.stagecrew.learn.gate;

import org.jspecify.annotations.NullMarked;
