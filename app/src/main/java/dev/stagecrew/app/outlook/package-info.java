/** What is said of a scenario before anything is simulated. */
@NullMarked
package dev.stagecrew.app.outlook;

import org.jspecify.annotations.NullMarked;
