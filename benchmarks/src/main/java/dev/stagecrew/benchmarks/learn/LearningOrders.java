package dev.stagecrew.benchmarks.learn;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.learn.estimate.Estimated;
import dev.stagecrew.learn.estimate.Estimates;
import dev.stagecrew.learn.export.ExportReading;
import dev.stagecrew.learn.export.Exports;
import dev.stagecrew.learn.export.ReadingOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shopify exports of so many rows (100,000 and 1,000,000 unless others are given), read and estimated: seconds of each, and
 * memory in use afterwards. Cost is to be linear in rows; 100,000 are to take less than 10 s.
 */
public final class LearningOrders {
    private static final List<String> USUAL = List.of("100000", "100000", "1000000");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss '+0000'", Locale.ROOT);
    private static final int MINUTES_OF_TWO_YEARS = 2 * 365 * 24 * 60;
    private static final double MEBI = 1 << 20;

    private LearningOrders() {}

    public static void main(String[] args) throws IOException {
        List<String> sizes = args.length == 0 ? USUAL : List.of(args);
        System.out.printf("%10s %10s %12s %10s%n", "rows", "read s", "estimate s", "MiB");
        for (String size : sizes) {
            Path file = Files.createTempFile("orders", ".csv");
            try {
                write(file, Integer.parseInt(size));
                learn(file, Integer.parseInt(size));
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void learn(Path file, int rows) {
        ReadingOptions options = new ReadingOptions(
                Optional.of(ZoneOffset.UTC),
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new byte[32]);
        long start = System.nanoTime();
        ExportReading read = Exports.read(List.of(file), options);
        long middle = System.nanoTime();
        Estimated found = Estimates.of(read.facts(), 42);
        long end = System.nanoTime();
        Runtime memory = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%10d %10.1f %12.1f %10.0f%n",
                rows,
                (middle - start) / 1e9,
                (end - middle) / 1e9,
                (memory.totalMemory() - memory.freeMemory()) / MEBI);
        if (found.learned().isEmpty() || read.facts().sales().size() != rows) {
            throw new IllegalStateException(
                    "of " + rows + " rows " + read.facts().sales().size() + " were read");
        }
    }

    private static void write(Path file, int rows) throws IOException {
        RandomStream chance = new Streams(1, 0).named("benchmark.orders").at(0);
        LocalDateTime first = LocalDateTime.of(2024, 1, 1, 0, 0);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,"
                            + "Total,Created at,Lineitem quantity,Lineitem name,Cancelled at,Refunded Amount,Source\n");
            for (int row = 0; row < rows; row++) {
                LocalDateTime placed = first.plusMinutes((long) row * MINUTES_OF_TWO_YEARS / rows);
                String at = TIME.format(placed);
                String value = String.format(Locale.ROOT, "%.2f", 20 + 40 * chance.nextExponential());
                out.write("#" + (1000 + row) + ",c" + chance.nextInt(rows) + "@example.com,paid," + at + ",fulfilled,"
                        + TIME.format(placed.plusHours(20)) + ",USD," + value + ",0.00,0.00," + value + "," + at
                        + ",1,Thing,,0.00,web\n");
            }
        }
    }
}
