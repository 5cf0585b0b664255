package dev.stagecrew.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that names a file names one that is there. */
final class PathsInDocumentsTest {
    private static final Path HOUSE = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#]+)");
    private static final Pattern SOURCE = Pattern.compile("`([a-z]+/src/[^`*]+)`");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Path folder = document.getParent();
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(match -> match.group(1))
                    .filter(link -> !Files.exists(folder.resolve(link)))
                    .forEach(link -> broken.add(document + " -> " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everySourceThatIsNamedIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (Path document : documents()) {
            for (String source : sources(document)) {
                named++;
                if (!Files.exists(HOUSE.resolve(source))) {
                    missing.add(document + " names " + source);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(20);
    }

    @Test
    void theTourHasTenStopsAndEachNamesItsCode() throws IOException {
        String tour = Files.readString(HOUSE.resolve("docs/tour.md"));
        List<String> stops = List.of(tour.split("(?m)^\\d+\\. ")).subList(1, 11);
        assertThat(tour).contains("\n10. ").doesNotContain("\n11. ");
        assertThat(stops).allMatch(stop -> SOURCE.matcher(stop).find());
    }

    private static List<String> sources(Path document) throws IOException {
        return SOURCE.matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<Path> documents() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of(".", "docs", "licenses")) {
            try (Stream<Path> files = Files.list(HOUSE.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(found::add);
            }
        }
        return found;
    }
}
