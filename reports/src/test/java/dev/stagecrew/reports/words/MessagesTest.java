package dev.stagecrew.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-zÇĞİÖŞÜçğıöşü]{2,} [a-zçğıöşü]{2,}.*");

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyLanguageHasTheSameKeys(Language language) throws IOException {
        assertThat(keys(language.id())).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void whatAShopIsCalledIsNotReadAgain(Language language) {
        assertThat(Words.in(language).say("range", "{1} & {0}", "x")).contains("{1} & {0}");
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyLanguageFillsTheSamePlaces(Language language) throws IOException {
        Properties english = bundle("en");
        Properties other = bundle(language.id());
        for (String key : keys("en")) {
            assertThat(places(other.getProperty(key))).as(key).isSubsetOf(places(english.getProperty(key)));
        }
    }

    @Test
    void everyAssumptionHasAName() throws IOException {
        assertThat(keys("en"))
                .containsAll(Stream.of(Assumption.values())
                        .map(assumption -> "assumption." + assumption.id())
                        .toList());
    }

    @Test
    void noKeyIsUnused() throws IOException {
        List<String> used = literals();
        Set<String> unused = keys("en").stream()
                .filter(key -> used.stream().noneMatch(literal -> covers(literal, key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void noSentenceStandsInTheCode() throws IOException {
        for (Path file : sources()) {
            for (String line : Files.readAllLines(file)) {
                if (line.contains("Exception(")
                        || line.contains(".with(")
                        || line.strip().startsWith("+ \"")
                        || line.strip().startsWith("*")) {
                    continue;
                }
                Matcher literal = LITERAL.matcher(line);
                while (literal.find()) {
                    boolean markup =
                            literal.group(1).contains("=") || literal.group(1).contains("<");
                    assertThat(!markup && SENTENCE.matcher(literal.group(1)).matches())
                            .as(file + ": " + line.strip())
                            .isFalse();
                }
            }
        }
    }

    /** A key is used when the code names it, or names the family that its last part completes. */
    private static boolean covers(String literal, String key) {
        if (literal.equals(key) || (literal.endsWith(".") && key.startsWith(literal))) {
            return true;
        }
        String rest = key.startsWith(literal + ".") ? key.substring(literal.length() + 1) : "";
        boolean named = Set.of(
                        "kpi",
                        "role",
                        "duty",
                        "reason",
                        "quality",
                        "channel",
                        "medium",
                        "employment",
                        "change",
                        "grade",
                        "preset",
                        "unit.short",
                        "assumption")
                .contains(literal);
        return rest.equals("one") || rest.equals("many") || (named && !rest.isEmpty());
    }

    private static List<String> literals() throws IOException {
        return sources().stream()
                .flatMap(file -> {
                    try {
                        return LITERAL.matcher(Files.readString(file)).results().map(found -> found.group(1));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .distinct()
                .flatMap(literal -> Stream.of(
                        literal,
                        "figure." + literal,
                        "fact." + literal,
                        "page." + literal,
                        "glossary." + literal,
                        "glossary." + literal + ".text"))
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Properties bundle(String language) throws IOException {
        String name = "/dev/stagecrew/reports/words/messages_" + language + ".properties";
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
