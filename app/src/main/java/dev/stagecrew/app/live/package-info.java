/** A run watched while it goes on: a local page that fills as results arrive through Kafka. */
@NullMarked
package dev.stagecrew.app.live;

import org.jspecify.annotations.NullMarked;
