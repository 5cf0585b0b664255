/** The words KPIs are spoken of in: a definition, a unit, a period. */
@NullMarked
package dev.stagecrew.core.kpi;

import org.jspecify.annotations.NullMarked;
