/** Learns a shop from its exports: reads, estimates, fits, predicts what it was not shown, and writes it all down. */
@NullMarked
package dev.stagecrew.app.learn;

import org.jspecify.annotations.NullMarked;
