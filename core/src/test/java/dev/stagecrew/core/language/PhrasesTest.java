package dev.stagecrew.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PhrasesTest {
    private static final String BUNDLE = "dev.stagecrew.core.language.phrases";

    private final Phrases phrases = Phrases.of(BUNDLE, Language.ENGLISH);

    @Test
    void everyPlaceIsFilledAsOftenAsItStands() {
        assertThat(phrases.say("twice", "a", "b")).isEqualTo("a b a");
    }

    @Test
    void whatFillsAPlaceIsNotReadAgain() {
        assertThat(phrases.say("twice", "{1}", "{0}")).isEqualTo("{1} {0} {1}");
    }

    @Test
    void signsOfReplacementTextsAreOrdinaryLetters() {
        assertThat(phrases.say("twice", "$1", "C:\\shop")).isEqualTo("$1 C:\\shop $1");
    }

    @Test
    void aPlaceWithoutAValueStaysAndBracesAreBraces() {
        assertThat(phrases.say("braces", "it's")).isEqualTo("it's {1} {x} {} '{");
    }

    @Test
    void oneIsOneAndTheRestAreMany() {
        assertThat(phrases.count("years", 1, "shop")).isEqualTo("1 year of shop");
        assertThat(phrases.count("years", 0, "shop")).isEqualTo("0 years of shop");
    }
}
