/** The people and the places of a shop as Akka typed actors; the rules they follow live in core. */
@NullMarked
package dev.stagecrew.simulator.agent;

import org.jspecify.annotations.NullMarked;
