/** A run from its options to its store: folder, manifest, stream, simulation, interruption. */
@NullMarked
package dev.stagecrew.app.run;

import org.jspecify.annotations.NullMarked;
