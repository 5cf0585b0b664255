package dev.stagecrew.app.language;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks: English with a mark on every letter, a third longer, with separators of its own. What is
 * shown in it without a mark comes from no bundle.
 */
final class PseudoLanguage {
    /** Numbers look like {@code 1_234'5} and {@code «12»}: no language that is spoken here writes so. */
    static final Language PSEUDO = new Language("zz", Locale.forLanguageTag("zz"), '\'', '_', "«", "»");

    private static final List<String> BUNDLES = List.of(
            "/dev/stagecrew/app/words/messages",
            "/dev/stagecrew/app/words/help",
            "/dev/stagecrew/reports/words/messages",
            "/dev/stagecrew/scenario/words/messages",
            "/dev/stagecrew/learn/words/learn");
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String MARKED = "áƀćđéƒǵĥíĵķĺḿńóṕɋŕśťúṽŵẋýźÁɃĆĐÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ";
    /** Places, variables of the help, line ends of the help, links, and commands that are to be typed. */
    private static final Pattern KEPT = Pattern.compile(
            "\\{\\d+}|\\$\\{[^}]*}|%n|https?://\\S+|\\./stagecrew(?: [a-z{}0-9./-]+)*|--[a-z-]+(?:[ =][A-Z_]+)?|`[^`]*`");

    private PseudoLanguage() {}

    /** Writes the bundles where this test's own classes are. */
    static void write() {
        try {
            Path classes = Path.of(PseudoLanguage.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (String bundle : BUNDLES) {
                Path file = classes.resolve(bundle.substring(1) + "_zz.properties");
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                try (Writer to = Files.newBufferedWriter(file)) {
                    pseudo(bundle).store(to, "made by a test");
                }
            }
            formulas(classes.resolve("dev/stagecrew/reports/words/formulas_zz.properties"));
            ResourceBundle.clearCache();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Formulas have no English bundle: the register has them. */
    private static void formulas(Path file) throws IOException {
        Properties formulas = new Properties();
        Phrases.of("dev.stagecrew.reports.words.formulas", Language.of("tr"))
                .bundle()
                .keySet()
                .forEach(key -> formulas.setProperty(key, marked("how it is computed") + " {0}"));
        try (Writer to = Files.newBufferedWriter(file)) {
            formulas.store(to, "made by a test");
        }
    }

    private static Properties pseudo(String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(
                        PseudoLanguage.class.getResourceAsStream(bundle + "_en.properties"), bundle);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        words.replaceAll((key, text) -> marked(String.valueOf(text)));
        return words;
    }

    /** The text with a mark on every letter outside what is kept, and every longer word a third longer. */
    static String marked(String text) {
        StringBuilder all = new StringBuilder();
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        while (kept.find()) {
            all.append(words(text.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        return all.append(words(text.substring(from))).toString();
    }

    private static String words(String text) {
        String numbers = text.replaceAll("(\\d)\\.(\\d)", "$1'$2")
                .replaceAll("(\\d),(\\d{3})", "$1_$2")
                .replaceAll("([\\d'_]+) ?%{1,2}", "«$1»");
        return Pattern.compile("[A-Za-z]+").matcher(numbers).replaceAll(PseudoLanguage::word);
    }

    private static String word(MatchResult found) {
        StringBuilder word = new StringBuilder();
        found.group().chars().forEach(letter -> word.append(MARKED.charAt(PLAIN.indexOf(letter))));
        return word + "é".repeat(found.group().length() / 3);
    }
}
