/** What things mean: error codes, KPIs, assumptions, roles, duties, plans and words. */
@NullMarked
package dev.stagecrew.app.explain;

import org.jspecify.annotations.NullMarked;
