/** Runs held against each other, and runs with one thing changed. */
@NullMarked
package dev.stagecrew.app.whatif;

import org.jspecify.annotations.NullMarked;
