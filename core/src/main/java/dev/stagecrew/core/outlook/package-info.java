/** What can be said of a scenario before anything is simulated. */
@NullMarked
package dev.stagecrew.core.outlook;

import org.jspecify.annotations.NullMarked;
