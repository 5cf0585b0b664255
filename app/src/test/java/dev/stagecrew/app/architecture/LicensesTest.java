package dev.stagecrew.app.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What licenses/README.md promises of the libraries that are shipped. Maven says which those are: target/shipped.txt. */
final class LicensesTest {
    private static final Path FOLDER = Path.of("..", "licenses");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern IN_JAR = Pattern.compile("`([^`]+)`");
    private static final Pattern VERSION = Pattern.compile("-\\d[^-]*(-\\d+)?\\.jar$");

    /** What the first lines of a text must say for it to be the text of a licence. */
    private static final Map<String, String> TITLES = Map.of(
            "Apache-2.0", "Apache License",
            "BSD-2-Clause", "2-clause BSD License",
            "BSD-3-Clause", "3-clause BSD License",
            "EPL-2.0", "Eclipse Public License - v 2.0",
            "LGPL-2.1", "GNU LESSER GENERAL PUBLIC LICENSE",
            "MIT", "The MIT License");

    private static Map<String, MatchResult> rows = Map.of();
    private static List<Path> jars = List.of();

    @BeforeAll
    static void read() throws IOException {
        String table = Files.readString(FOLDER.resolve("README.md"));
        rows = ROW.matcher(table).results().collect(toMap(row -> row.group(1), row -> row));
        jars = Arrays.stream(Files.readString(Path.of("target", "shipped.txt")).split(File.pathSeparator))
                .map(String::strip)
                .map(Path::of)
                .filter(path ->
                        path.toString().endsWith(".jar") && !library(path).startsWith("stagecrew-"))
                .toList();
    }

    private static String library(Path jar) {
        return VERSION.matcher(jar.getFileName().toString()).replaceFirst("");
    }

    @Test
    void everyLibraryThatIsShippedHasARowAndNoOther() {
        assertThat(jars).hasSizeGreaterThan(50);
        assertThat(new TreeSet<>(rows.keySet()))
                .isEqualTo(
                        new TreeSet<>(jars.stream().map(LicensesTest::library).toList()));
    }

    @Test
    void everyRowNamesATextAndEveryTextIsThere() throws IOException {
        for (Path jar : jars) {
            String texts = rows.get(library(jar)).group(3);
            List<String> inJar = all(IN_JAR, texts).toList();
            assertThat(inJar.size() + all(FILE, texts).count()).as(library(jar)).isPositive();
            all(FILE, texts).forEach(text -> assertThat(FOLDER.resolve(text)).isNotEmptyFile());
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                assertThat(inJar).as(library(jar)).allMatch(name -> zip.getEntry(name) != null);
            }
        }
    }

    @Test
    void theTextIsThatOfTheLicence() throws IOException {
        Map<String, String> missing = new TreeMap<>();
        for (Map.Entry<String, MatchResult> row : rows.entrySet()) {
            StringBuilder texts = new StringBuilder();
            for (String text : all(FILE, row.getValue().group(3)).toList()) {
                texts.append(Files.readString(FOLDER.resolve(text)).strip(), 0, 100);
            }
            TITLES.forEach((licence, title) -> {
                boolean own = row.getValue().group(3).contains("`META-INF/LICENSE.txt`");
                if (row.getValue().group(2).contains(licence)
                        && !own
                        && !texts.toString().contains(title)) {
                    missing.put(row.getKey(), licence);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aTextThatNamesLibrariesNamesThoseThatPointToIt() throws IOException {
        // the notices of MIT and BSD belong to a copyright holder, who stands in the text
        Map<String, String> holders = Map.ofEntries(
                Map.entry("argparse4j", "argparse4j"),
                Map.entry("duckdb_jdbc", "DuckDB"),
                Map.entry("fastcsv", "FastCSV"),
                Map.entry("jopt-simple", "JOpt Simple"),
                Map.entry("pcollections", "PCollections"),
                Map.entry("slf4j-api", "SLF4J"),
                Map.entry("stax2-api", "stax2-api"),
                Map.entry("zstd-jni", "zstd-jni"),
                Map.entry("lz4-java", "LZ4"),
                Map.entry("snappy-java", "Snappy"),
                Map.entry("re2j", "RE2/J"));
        for (Map.Entry<String, MatchResult> row : rows.entrySet()) {
            for (String text : all(FILE, row.getValue().group(3)).toList()) {
                if (text.startsWith("MIT") || text.startsWith("BSD")) {
                    assertThat(holders).containsKey(row.getKey());
                    assertThat(Files.readString(FOLDER.resolve(text))).contains(holders.get(row.getKey()), "Copyright");
                }
            }
        }
    }

    @Test
    void theTextsTravelWithTheProgram() throws IOException {
        assertThat(Files.readString(Path.of("src", "assembly", "distribution.xml")))
                .contains("<include>licenses/**</include>", "<include>LICENSE</include>", "<include>NOTICE</include>");
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
