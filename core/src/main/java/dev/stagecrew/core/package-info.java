/** The shop, its people, plans, events, KPIs, chance and statistics. */
@NullMarked
package dev.stagecrew.core;

import org.jspecify.annotations.NullMarked;
