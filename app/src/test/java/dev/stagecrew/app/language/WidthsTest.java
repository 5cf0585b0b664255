package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.terminal.Page;
import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen on terminals of other widths: no line is too long, and no word gets lost. */
final class WidthsTest {
    private static final List<Integer> WIDTHS = List.of(40, 60, 100);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._/%-]*");

    private static final Pattern PROGRESS = Pattern.compile("(?m)^ *%?\\d+%?  \\d+/\\d+.*$");

    private static Screens screens;

    @BeforeAll
    static void runOnce(@TempDir Path folder) throws IOException {
        screens = Screens.ofARun(Language.ENGLISH, folder);
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.app.language.Screens#small")
    void screensThatCostNothingFit(String line) {
        String asked = line.replace("SHOP", "../examples/single-hires.yaml");
        for (Language language : List.of(Language.ENGLISH, Language.of("tr"))) {
            Set<String> words = words(Screens.say(language, asked).text());
            for (int width : WIDTHS) {
                String shown =
                        Screens.say(language, Page.terminal(width), asked).text();
                fits(shown, width);
                holds(shown, words);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.app.language.Screens#studies")
    void screensOfARunFit(String line) {
        Set<String> words = words(screens.done(Page.FILE, line).result());
        for (int width : WIDTHS) {
            Screens.Said said = screens.done(Page.terminal(width), line);
            fits(said.text(), width);
            holds(said.result(), words);
        }
    }

    @Test
    void aRunFits(@TempDir Path folder) throws IOException {
        String shown =
                Screens.ofARun(Language.ENGLISH, folder, Page.terminal(40)).said();
        fits(shown, 40);
        holds(shown, words(screens.said()));
    }

    private static void fits(String shown, int width) {
        assertThat(shown.lines())
                .as("%d columns:%n%s", width, shown)
                .filteredOn(line -> !isWhole(line))
                .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }

    private static void holds(String shown, Set<String> words) {
        String squeezed = shown.replaceAll("\\s+", "");
        assertThat(words).as(shown).allMatch(squeezed::contains);
    }

    /** What must stay whole to be typed or opened: a single word, or a command. */
    private static boolean isWhole(String line) {
        return !line.strip().contains(" ") || line.contains("./stagecrew ");
    }

    /** Without progress, folders, which have numbers of their own, and how long it took. */
    private static Set<String> words(String shown) {
        return WORD.matcher(PROGRESS.matcher(shown).replaceAll(""))
                .results()
                .map(found -> found.group().replaceAll("[.:,-]+$", ""))
                .filter(word -> !word.matches(".*(o-|r-1).*") && !word.matches("[\\d.,]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
