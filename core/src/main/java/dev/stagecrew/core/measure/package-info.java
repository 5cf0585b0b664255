/** What the shop is measured by: every KPI is defined here once, and folded from events here only. */
@NullMarked
package dev.stagecrew.core.measure;

import org.jspecify.annotations.NullMarked;
