package dev.stagecrew.app.trace;

import dev.stagecrew.core.scenario.Scenario;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A recorded trace: written by one run, held against by a later one. */
public final class TraceFile {
    /** What stands for a line where one of the two has ended. */
    private static final String END = "(the end)";

    private TraceFile() {}

    /** Records the first year of each plan. */
    public static long write(Scenario scenario, long seed, Path file) {
        long[] count = new long[1];
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Trace.of(scenario, seed, line -> {
                count[0]++;
                put(writer, line);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count[0];
    }

    private static void put(BufferedWriter writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Simulates the first year of each plan again: the first line that differs from the recorded one, if any. */
    public static Optional<Difference> verify(Scenario scenario, long seed, Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Comparison comparison = new Comparison(reader);
            Trace.of(scenario, seed, comparison::compare);
            comparison.end();
            return comparison.difference;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first place where two traces part.
     *
     * @param line counted from 1
     */
    public record Difference(long line, String recorded, String now) {}

    private static final class Comparison {
        private final BufferedReader reader;
        private Optional<Difference> difference = Optional.empty();
        private long line;

        Comparison(BufferedReader reader) {
            this.reader = reader;
        }

        void compare(String now) {
            if (difference.isPresent()) {
                return;
            }
            line++;
            String recorded = next();
            if (!recorded.equals(now)) {
                difference = Optional.of(new Difference(line, recorded, now));
            }
        }

        void end() {
            if (difference.isEmpty()) {
                compare(END);
            }
        }

        private String next() {
            try {
                String text = reader.readLine();
                return text == null ? END : text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
