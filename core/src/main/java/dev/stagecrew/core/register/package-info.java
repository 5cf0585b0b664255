/**
 * The one register of KPIs: what each is, whose it is, the clock it runs on, who defines it so, what goals and triggers call
 * it and where it is shown. How it is counted is {@link dev.stagecrew.core.measure}'s business.
 */
@NullMarked
package dev.stagecrew.core.register;

import org.jspecify.annotations.NullMarked;
