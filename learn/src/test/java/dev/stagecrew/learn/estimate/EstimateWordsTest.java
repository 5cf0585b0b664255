package dev.stagecrew.learn.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence about estimates in both languages, and none that nobody says. */
class EstimateWordsTest {
    private static final Pattern KEY = Pattern.compile("\"(estimate\\.[a-z0-9.-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void whatIsSaidIsInEveryLanguageAndNothingElse() throws IOException {
        Set<String> said = said();
        for (Language language : Language.all()) {
            assertThat(keys(language)).as(language.toString()).isEqualTo(said);
        }
    }

    @Test
    void everyLanguageFillsTheSamePlaces() throws IOException {
        for (String key : said()) {
            Set<List<String>> places = Language.all().stream()
                    .map(language -> PLACE.matcher(words(language).bundle().getString(key))
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .sorted()
                            .toList())
                    .collect(Collectors.toSet());
            assertThat(places).as(key).hasSize(1);
        }
    }

    private static Set<String> keys(Language language) {
        return Collections.list(words(language).bundle().getKeys()).stream()
                .filter(key -> key.startsWith("estimate."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Phrases words(Language language) {
        return Phrases.of("dev.stagecrew.learn.words.learn", language);
    }

    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> said.add(found.group(1)));
            }
        }
        return said;
    }
}
