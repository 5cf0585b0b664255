/** Learns a shop from what it can export: bytes become tables, tables facts, facts estimates with their intervals. */
@NullMarked
package dev.stagecrew.learn;

import org.jspecify.annotations.NullMarked;
