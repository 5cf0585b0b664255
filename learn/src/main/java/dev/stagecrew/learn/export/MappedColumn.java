package dev.stagecrew.learn.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map says of one column.
 *
 * @param names of the columns; several are added up
 * @param format of its dates; null to see how they are written
 * @param yes the words that mean yes; empty for the usual ones
 * @param lowest answer of a survey
 * @param highest answer of a survey
 */
record MappedColumn(
        List<String> names, @Nullable DateTimeFormatter format, List<String> yes, double lowest, double highest) {
    MappedColumn {
        names = List.copyOf(names);
        yes = List.copyOf(yes);
    }
}
