/** What a person looks at: charts, documents, tables. */
@NullMarked
package dev.stagecrew.reports;

import org.jspecify.annotations.NullMarked;
