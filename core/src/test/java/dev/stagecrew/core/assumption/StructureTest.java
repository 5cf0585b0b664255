package dev.stagecrew.core.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is believed is an assumption. The numbers that stand in the code of the shop, its people and its work are listed in
 * {@code docs/model.md}, and a new one has to be put there or into the table of assumptions.
 */
final class StructureTest {
    private static final Path ROOT = Path.of("..");
    private static final Path CORE = ROOT.resolve("core/src/main/java/dev/stagecrew/core");
    private static final List<Path> FOLDERS = List.of(
            CORE.resolve("shop"),
            CORE.resolve("people"),
            CORE.resolve("work"),
            CORE.resolve("plan"),
            CORE.resolve("time"),
            ROOT.resolve("simulator/src/main/java/dev/stagecrew/simulator/agent"));

    /** A number with a name, and what it is told to be. */
    private static final Pattern NAMED =
            Pattern.compile("static final (?:double|float|int|long|Size) ([A-Z][A-Z0-9_]*)\\s*=\\s*([^;]+);");

    private static final Pattern LISTED = Pattern.compile("`([A-Za-z]+\\.[A-Z0-9_]+ = [^`]+)`");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"[^\"\\n]*\"");

    /** A number with a point, or with an exponent. */
    private static final Pattern FLOATING =
            Pattern.compile("(?<![A-Za-z0-9_])(?:\\d*\\.\\d+|\\d+e-?\\d+)(?![A-Za-z_])");

    @Test
    void everyNumberOfTheCodeIsListed() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/model.md"));
        String section =
                page.substring(page.indexOf("## What stands as structure"), page.indexOf("## What is left out"));
        List<String> listed = LISTED.matcher(section)
                .results()
                .map(result -> result.group(1))
                .sorted()
                .toList();
        assertThat(sources().flatMap(StructureTest::named).sorted().toList())
                .as("numbers with a name in the code, against the table \"What stands as structure\" of docs/model.md")
                .isEqualTo(listed);
    }

    /** Nothing and the whole need no name, nor has a guard against nothing and against overflow. */
    @Test
    void noOtherNumberHidesInAFormula() {
        assertThat(sources().flatMap(StructureTest::unnamed).toList())
                .allMatch(number -> number.matches(".*: (0\\.0|1\\.0|60\\.0|1e-\\d|1e8)"));
    }

    private static Stream<String> named(Path file) {
        return NAMED.matcher(code(file))
                .results()
                .map(result -> name(file) + "." + result.group(1) + " = " + result.group(2));
    }

    private static Stream<String> unnamed(Path file) {
        String rest = NAMED.matcher(code(file)).replaceAll("");
        return FLOATING.matcher(rest).results().map(result -> name(file) + ": " + result.group());
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static Stream<Path> sources() {
        return FOLDERS.stream().flatMap(folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
