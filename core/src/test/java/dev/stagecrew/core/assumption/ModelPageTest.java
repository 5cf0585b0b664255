package dev.stagecrew.core.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/model.md} speaks of what is there. */
final class ModelPageTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final int REQUIREMENTS = 57;

    /** A list of assumptions runs from its bullet to the next bullet or blank line. */
    private static final Pattern LIST = Pattern.compile("(?ms)^- Assumptions: (.*?)(?=^- |^$)");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| R(\\d+) \\|");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void everyAssumptionNamedExists() throws IOException {
        List<String> named = LIST.matcher(page())
                .results()
                .flatMap(list -> CODE.matcher(list.group(1)).results())
                .map(match -> match.group(1))
                .toList();
        List<String> known = Stream.of(Assumption.values()).map(Assumption::id).toList();
        assertThat(named).isNotEmpty().doesNotHaveDuplicates();
        assertThat(known).containsAll(named);
    }

    @Test
    void everyRequirementHasItsRow() throws IOException {
        List<Integer> rows = ROW.matcher(page())
                .results()
                .map((MatchResult row) -> Integer.valueOf(row.group(1)))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, REQUIREMENTS).boxed().toList());
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkWithinTheRepositoryLeadsSomewhere(Path page) {
        assertThat(links(page))
                .allSatisfy(link -> assertThat(DOCS.resolve(link)).exists());
    }

    private static List<String> links(Path page) {
        try {
            return LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page() throws IOException {
        return Files.readString(DOCS.resolve("model.md"));
    }
}
