package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody damaged, or wrote to do harm: each is read or refused with a place, and soon. */
@Timeout(600)
final class HostileScenariosTest {
    private static final Path COFFEE = Path.of("../examples/coffee-shop.yaml");
    private static final int MUTANTS = 400;

    private static String coffee() throws IOException {
        return Files.readString(COFFEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matters: 1%Bx", "months: 1%Bx", "label: %B", "seed: 1%B2", "currency: \"%B\"", "id: a%Bb"})
    void aValueOfManyBlanksIsRefusedAndNotBrooded(String line) throws IOException {
        String key = line.substring(0, line.indexOf(':'));
        String text = coffee().replaceFirst("(?m)^" + key + ":.*\\n", "");
        String hostile =
                "\"" + line.substring(key.length() + 2).replace("\"", "").replace("%B", " ".repeat(100_000)) + "\"";

        assertThatThrownBy(() -> ScenarioReader.read(key + ": " + hostile + "\n" + text, "shop.yaml"))
                .isInstanceOf(InvalidScenarioException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\e]0;owned\\a", "\\u202Ekcehc", "\\u2066x", "\\x9b31m"})
    void aLabelThatSteersATerminalIsRefused(String harm) throws IOException {
        String text = coffee().replaceFirst("(?m)^label:.*$", "label: \"Shop " + harm.replace("\\", "\\\\") + "\"");

        assertThatThrownBy(() -> ScenarioReader.read(text, "shop.yaml"))
                .isInstanceOfSatisfying(
                        InvalidScenarioException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::message)
                                .anyMatch(message -> message.contains("must not hold control characters")));
    }

    @Test
    void aSeedIsOfTheDigitsThatEverybodyReads() throws IOException {
        String text = coffee().replaceFirst("(?m)^seed:.*\\n", "");

        assertThatThrownBy(() -> ScenarioReader.read("seed: \u0663\n" + text, "shop.yaml"))
                .isInstanceOf(InvalidScenarioException.class);
    }

    @Test
    void aChangeOfASharedValueIsRefused() throws IOException {
        String text = coffee().replaceFirst("(?m)^plans:.*\\n", """
                plans:
                  one: { label: One, hires: &team [ { role: customer-service, from: week 2, hours-per-week: 20 } ] }
                  two: { label: Two, hires: *team }
                """);

        assertThatThrownBy(() -> ScenarioEditor.set(text, "plans.two.hires[0].hours-per-week=30"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("is shared with other places");
    }

    @Test
    void whatIsMergedInCountsWhereNothingElseIsSaid() throws IOException {
        String text = coffee().replaceFirst("(?m)^plans:.*\\n", """
                plans:
                  one: { label: One, hires: [ &cs { role: customer-service, from: week 2, hours-per-week: 20 } ] }
                  two: { label: Two, hires: [ { <<: *cs, hours-per-week: 30 } ] }
                """);

        assertThat(ScenarioReader.read(text, "shop.yaml")
                        .plan("two")
                        .hires()
                        .get(0)
                        .position()
                        .hoursPerWeek())
                .isEqualTo(30);
    }

    @Test
    void whateverIsDoneToAFileItIsReadOrRefusedWithAPlace() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        String whole = coffee();
        for (int mutant = 0; mutant < MUTANTS; mutant++) {
            String text = mutated(whole, random);
            try {
                ScenarioReader.read(text, "shop.yaml");
            } catch (InvalidScenarioException refused) {
                assertThat(refused.problems())
                        .as(text)
                        .isNotEmpty()
                        .allMatch(problem ->
                                problem.line() >= 0 && !problem.message().isBlank());
            }
        }
    }

    private static String mutated(String text, SplittableRandom random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int change = random.nextInt(1, 5); change > 0; change--) {
            int from = random.nextInt(mutant.length());
            int to = Math.min(mutant.length(), from + random.nextInt(1, 30));
            switch (random.nextInt(5)) {
                case 0 -> mutant.delete(from, to);
                case 1 -> mutant.insert(from, mutant.substring(from, to).repeat(random.nextInt(1, 40)));
                case 2 -> mutant.setCharAt(from, (char) random.nextInt(1, 0x2100));
                case 3 -> mutant.insert(from, " -[]{}:&*#%\"'|>\n\t0e9".charAt(random.nextInt(20)));
                default ->
                    mutant.insert(
                            from,
                            new String[] {"&a ", "*a ", "<<: ", "1e999", "-1", "\u0663", "~", "- - -"}
                                    [random.nextInt(8)]);
            }
        }
        return mutant.toString();
    }
}
