package dev.stagecrew.learn.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which character stands between the cells of a text: one that says so in a first line, or makes the most even table. */
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS = 200;

    private Delimiter() {}

    /** The separator named by a first line {@code sep=X}. */
    static Optional<Character> named(String sample) {
        return sample.regionMatches(true, 0, "sep=", 0, 4)
                        && sample.length() > 5
                        && (sample.charAt(5) == '\n' || sample.charAt(5) == '\r')
                ? Optional.of(sample.charAt(4))
                : Optional.empty();
    }

    /** The separator under which most columns are known, then under which most records have equally many cells. */
    static char of(String sample, HeaderSense sense) {
        Optional<Character> named = named(sample);
        if (named.isPresent()) {
            return named.get();
        }
        char best = CANDIDATES[0];
        double most = -1;
        for (char candidate : CANDIDATES) {
            double score = score(records(sample, candidate, RECORDS), sense);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The most known columns that a record of the beginning has. */
    static int known(String sample, HeaderSense sense) {
        return records(sample, of(sample, sense), Headers.WITHIN).stream()
                .mapToInt(record -> sense.known(record))
                .max()
                .orElse(0);
    }

    private static double score(List<List<String>> records, HeaderSense sense) {
        int known = records.stream()
                .limit(Headers.WITHIN)
                .mapToInt(record -> sense.known(record))
                .max()
                .orElse(0);
        Map<Integer, Integer> widths = new HashMap<>();
        records.forEach(record -> widths.merge(record.size(), 1, Integer::sum));
        double even = widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> width.getValue() / (double) records.size() * Math.log(width.getKey()))
                .max()
                .orElse(0);
        return known * 100 + even;
    }

    /** The first records; what stands at the end of the sample may be half a record and is left out. */
    static List<List<String>> records(String sample, char delimiter, int limit) {
        List<List<String>> records = new ArrayList<>();
        try {
            for (CsvRecord record : CsvText.reader(delimiter).ofCsvRecord(sample)) {
                records.add(record.getFields());
                if (records.size() == limit) {
                    return records;
                }
            }
        } catch (CsvParseException e) {
            return records; // a quote that the sample does not close
        }
        return records;
    }
}
