/** Roles, employment, calendars, and what tires, teaches and distracts a person. */
@NullMarked
package dev.stagecrew.core.people;

import org.jspecify.annotations.NullMarked;
