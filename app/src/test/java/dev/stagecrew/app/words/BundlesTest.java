package dev.stagecrew.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word in both languages, and none that nobody says. */
final class BundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*)\"");
    /** Keys whose last part is data: a verdict, a term, one or many. */
    private static final Pattern FAMILY = Pattern.compile(
            "^(verdict|glossary|term|recommend\\.(?:goal|label|sign)|remark|learn\\.(?:dropped|export|verdict)|learned\\.(?:key|lever)|sensitivity\\.stage|when\\.(?:axis|have|level|pays|part|page\\.unit)|pattern)\\..+|.+\\.(one|many)$");

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(String bundle, Language language) throws IOException {
        assertThat(keys(bundle + "_" + language)).isEqualTo(keys(bundle + "_en"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSamePlaces(String bundle, Language language) throws IOException {
        Properties english = load(bundle + "_en");
        Properties other = load(bundle + "_" + language);
        for (String key : english.stringPropertyNames()) {
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    static Stream<Arguments> bundles() {
        return Stream.of("messages", "help")
                .flatMap(bundle -> Language.all().stream().map(language -> Arguments.of(bundle, language)));
    }

    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        Set<String> said = literals();
        for (String key : keys("messages_en")) {
            String family = key.replaceFirst("\\.(one|many)$", "")
                    .replaceFirst(
                            "^(verdict|glossary|term|recommend\\.(?:goal|label|sign)|remark|learn\\.(?:dropped|export|verdict)|learned\\.(?:key|lever)|sensitivity\\.stage|when\\.(?:axis|have|level|pays|part|page\\.unit)|pattern)\\..+",
                            "$1.");
            boolean used = FAMILY.matcher(key).matches()
                    ? said.contains(family) || source().contains('"' + family + '"')
                    : said.contains(key);
            assertThat(used).as("somebody says " + key).isTrue();
        }
    }

    private static Set<String> literals() throws IOException {
        Matcher matcher = LITERAL.matcher(source());
        Set<String> literals = new TreeSet<>();
        while (matcher.find()) {
            literals.add(matcher.group(1));
        }
        return literals;
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                BundlesTest.class.getResourceAsStream(bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
