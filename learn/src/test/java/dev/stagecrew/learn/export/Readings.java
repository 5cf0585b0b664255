package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.ReadTable;
import dev.stagecrew.learn.file.FileLimits;
import dev.stagecrew.learn.problem.LearnProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How tests read exports. */
final class Readings {
    static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final byte[] KEY = "a key for this test".getBytes(StandardCharsets.UTF_8);

    private Readings() {}

    static ExportReading read(Path... files) {
        return Exports.read(List.of(files), options());
    }

    static ReadingOptions options(Path... maps) {
        return new ReadingOptions(Optional.empty(), ISTANBUL, Optional.empty(), Optional.empty(), List.of(maps), KEY);
    }

    static ReadingOptions within(FileLimits limits) {
        return new ReadingOptions(
                Optional.empty(), ISTANBUL, Optional.empty(), Optional.empty(), List.of(), KEY, limits);
    }

    static ReadingOptions until(java.time.LocalDate day, ZoneId zone, Path... maps) {
        return new ReadingOptions(Optional.of(zone), zone, Optional.empty(), Optional.of(day), List.of(maps), KEY);
    }

    static Path map(String name) {
        try {
            return Path.of(Readings.class.getResource(name).toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Codes with row and column. */
    static List<String> told(ExportReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.code() + " " + problem.row() + " " + problem.column())
                .map(String::strip)
                .toList();
    }

    static String text(ExportReading reading) {
        return reading.problems().stream()
                .map((LearnProblem problem) -> problem.text(Language.ENGLISH) + problem.text(Language.of("tr")))
                .collect(Collectors.joining("\n"));
    }

    /** The facts without where they were read. */
    static String bare(Facts facts) {
        return Stream.of(
                        facts.sales(),
                        facts.refunds(),
                        facts.tickets(),
                        facts.sessions(),
                        facts.spends(),
                        facts.calls(),
                        facts.wages(),
                        facts.tables().stream().map(Readings::rows).toList())
                .flatMap(List::stream)
                .map(fact -> fact.toString().replaceAll("origin=Origin\\[[^\\]]*]", ""))
                .collect(Collectors.joining("\n", facts.currency() + "\n", ""));
    }

    static String rows(ReadTable table) {
        return table.export() + " " + table.rows() + " = " + table.kept() + " " + new TreeMap<>(table.dropped());
    }
}
