package dev.stagecrew.learn.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** How text with separators is taken apart. */
final class CsvText {
    /** Longest cell, in characters: a quote that is never closed must not fill the memory. */
    private static final int CELL = 1 << 22;

    private CsvText() {}

    static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(delimiter == '"' ? '\'' : '"')
                .maxBufferSize(CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false);
    }
}
