package dev.stagecrew.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A language that people are spoken to in, and how it writes numbers: a row of {@code languages.txt}.
 *
 * @param id the ISO 639 code, as it is written in scenarios and after {@code --lang}
 * @param decimal between whole and decimals
 * @param group between thousands
 * @param percentBefore what stands before the number of a percentage, or the empty string
 * @param percentAfter what stands behind it, or the empty string
 */
public record Language(String id, Locale locale, char decimal, char group, String percentBefore, String percentAfter) {
    private static final String ROWS = "languages.txt";
    private static final List<Language> ALL = read();

    /** The language of whoever asks for one that is not spoken here. */
    public static final Language ENGLISH = ALL.get(0);

    /** Every language, English first. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language with this code, if it is spoken here. */
    public static Optional<Language> known(String id) {
        return ALL.stream().filter(language -> language.id.equals(id)).findFirst();
    }

    /** The language with this code; English for a code that has no words here. */
    public static Language of(String id) {
        return known(id).orElse(ENGLISH);
    }

    /** The codes of all languages. */
    public static List<String> ids() {
        return ALL.stream().map(Language::id).toList();
    }

    /** A number as a percentage. */
    public String percent(String number) {
        return percentBefore + number + percentAfter;
    }

    @Override
    public String toString() {
        return id;
    }

    private static List<Language> read() {
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(ROWS), ROWS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Language::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language row(String line) {
        String[] cells = line.strip().split(" +", -1);
        int number = cells[4].indexOf("12");
        return new Language(
                cells[0],
                Locale.forLanguageTag(cells[1]),
                cells[2].charAt(0),
                cells[3].charAt(0),
                cells[4].substring(0, number),
                cells[4].substring(number + 2));
    }
}
