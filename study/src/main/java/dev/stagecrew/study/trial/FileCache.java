package dev.stagecrew.study.trial;

import dev.stagecrew.core.decision.EvaluationCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Observations in a folder, a small file for each key, so that a search that was stopped goes on where it was. A file is
 * moved into its place whole; a file that cannot be read as numbers is one that is not there.
 *
 * @param folder made with the first observation; keys must be fit for file names
 */
public record FileCache(Path folder) implements EvaluationCache {
    @Override
    public Optional<double[]> find(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(String key, double[] values) {
        String text = Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, key, ".part");
            Files.writeString(written, text, StandardCharsets.US_ASCII);
            Files.move(written, file(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".txt");
    }
}
