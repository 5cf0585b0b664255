package dev.stagecrew.app.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.app.learn.LearnedShop.Wish;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.JointDraws;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.learn.estimate.Estimated;
import dev.stagecrew.learn.estimate.Estimates;
import dev.stagecrew.learn.estimate.Learned;
import dev.stagecrew.learn.estimate.LearnedAs;
import dev.stagecrew.learn.export.ExportReading;
import dev.stagecrew.learn.export.Exports;
import dev.stagecrew.learn.export.ReadingOptions;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop's own data back: what is learned from the exports of a simulated year of the coffee shop. */
final class LearnedShopTest {
    private static final long SEED = 11;
    private static final Wish WISH = new Wish(
            "coffee",
            "Coffee",
            Language.ENGLISH,
            Optional.of("Mon-Sat 09:00-19:50"),
            "shop.draws.csv",
            true,
            Optional.empty());

    @TempDir
    private static Path folder;

    private static Scenario truth;
    private static ExportReading read;
    private static Estimated estimated;

    @BeforeAll
    static void learn() throws IOException {
        truth = ScenarioReader.read(Path.of("../examples/coffee-shop.yaml"));
        OwnExports.write(truth, "do-nothing", SEED, folder);
        read = Exports.read(
                List.of(folder),
                new ReadingOptions(
                        Optional.of(ZoneOffset.UTC),
                        ZoneOffset.UTC,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        PersonKey.of(SEED)));
        estimated = Estimates.of(read.facts(), SEED);
    }

    @Test
    void everyRowOfEveryExportIsReadWithoutAProblem() {
        assertThat(read.problems()).isEmpty();
        assertThat(read.facts().tables())
                .extracting(table -> table.export())
                .containsExactlyInAnyOrder("shopify-orders", "zendesk-tickets", "ga4");
        assertThat(read.facts().tables())
                .allSatisfy(table -> assertThat(table.kept()).isEqualTo(table.rows()));
    }

    /** A year is one draw, and its last quarter swings as a quarter does. */
    @Test
    void whatTheShopIsComesBack() {
        assertThat(value("shop.order-value")).isCloseTo(truth.shop().orderValue(), within(.06 * 35));
        assertThat(value("shop.traffic.social")).isCloseTo(6500, within(.1 * 6500));
        assertThat(value("shop.traffic.organic")).isCloseTo(1300, within(.1 * 1300));
        assertThat(value("shop.pickup-hour")).isEqualTo(17);
        assertThat(value("assumptions.basket-variation")).isCloseTo(.8, within(.12));
        assertThat(interval("assumptions.reopening", truth.assumptions().value(Assumption.REOPENING)))
                .as("reopening")
                .isTrue();
        assertThat(interval("assumptions.day-variation", truth.assumptions().value(Assumption.DAY_VARIATION)))
                .as("day variation")
                .isTrue();
    }

    @Test
    void theScenarioThatIsWrittenIsSoundAndSaysWhereEachNumberComesFrom() {
        LearnedShop shop = LearnedShop.unfitted(read, estimated, WISH);

        Scenario written = ScenarioReader.read(shop.text(), "shop.yaml");
        assertThat(written.shop().orderValue()).isCloseTo(value("shop.order-value"), within(.01));
        assertThat(written.people()).as("one who answers is the owner").hasSizeLessThanOrEqualTo(2);
        for (Learned one : estimated.learned()) {
            boolean scalar = one.verdict() != LearnedAs.ASSUMED && one.key().matches("shop\\.[a-z-]+");
            if (scalar) {
                assertThat(shop.text()).contains("  " + one.key().substring("shop.".length()) + ":");
            }
        }
        assertThat(shop.text()
                        .lines()
                        .filter(line -> line.strip().startsWith("#"))
                        .count())
                .isGreaterThan(15);
    }

    @Test
    void itIsWrittenInTurkish() {
        Wish turkish = new Wish(
                "kahve", "Kahve", Language.of("tr"), Optional.empty(), "shop.draws.csv", true, Optional.empty());

        String text = LearnedShop.unfitted(read, estimated, turkish).text();

        assertThat(text).contains("language: tr").contains("Hiçbir şey yapma");
        assertThat(ScenarioReader.read(text, "shop.yaml").language()).isEqualTo("tr");
    }

    /** Plans and people of a scenario stay, and what the files tell is written over. */
    @Test
    void aScenarioIsLearnedInto() throws IOException {
        String base = Files.readString(Path.of("../examples/coffee-shop.yaml"));
        Wish into = new Wish(
                "coffee", "Coffee", Language.ENGLISH, Optional.empty(), "shop.draws.csv", false, Optional.of(base));

        Scenario changed =
                ScenarioReader.read(LearnedShop.unfitted(read, estimated, into).text(), "shop.yaml");

        assertThat(changed.plans()).hasSameSizeAs(truth.plans());
        assertThat(changed.people()).isEqualTo(truth.people());
        assertThat(changed.shop().grossMargin()).isEqualTo(truth.shop().grossMargin());
        assertThat(changed.shop().orderValue()).isCloseTo(value("shop.order-value"), within(.01));
        assertThat(changed.assumptions().value(Assumption.REOPENING))
                .isCloseTo(value("assumptions.reopening"), within(1e-4));
    }

    /** Nobody's mail is in anything that is written; the same files give the same bytes. */
    @Test
    void nothingPersonalIsWrittenAndTheSameIsWrittenTwice() throws IOException {
        assertThat(Files.readString(folder.resolve("orders.csv"))).contains("@example.com");
        LearnedShop shop = LearnedShop.unfitted(read, estimated, WISH);
        LearnedShop again = LearnedShop.unfitted(read, Estimates.of(read.facts(), SEED), WISH);

        String document = LearnDocument.of(shop, SEED);
        assertThat(shop.text() + document).doesNotContain("@example.com").doesNotContain("Someone");
        assertThat(LearnDocument.of(again, SEED)).isEqualTo(document);
        assertThat(again.text()).isEqualTo(shop.text());
    }

    /** The draws hold the product that orders fix, and what the files say nothing about is said. */
    @Test
    void theFitLeavesJointDrawsUnderWhichTheShopLooksAsItDid() throws IOException {
        LearnedShop fitted = LearnedShop.unfitted(read, estimated, WISH).fitted(WISH, SEED, 2, years -> {});

        LearnedFit fit = fitted.fit().orElseThrow();
        assertThat(fit.found().contraction("buyers"))
                .as("orders tell how many would buy")
                .isGreaterThan(.5);
        assertThat(fit.found().silent()).as("what orders alone cannot tell").contains("content-loss");
        Files.writeString(folder.resolve("shop.draws.csv"), fitted.draws().orElseThrow());
        Path file = Files.writeString(folder.resolve("shop.yaml"), fitted.text());
        JointDraws draws = ScenarioReader.read(file).assumptions().draws().orElseThrow();
        assertThat(draws.rows()).hasSize(400);
        assertThat(draws.columns()).contains(Assumption.BUYERS_SOCIAL, Assumption.SITE_LOSS);
        Files.delete(file);
        Files.delete(folder.resolve("shop.draws.csv"));
    }

    private static double value(String key) {
        return estimated.under(key).orElseThrow().value();
    }

    private static boolean interval(String key, double value) {
        Learned one = estimated.under(key).orElseThrow();
        return one.low() <= value && value <= one.high();
    }
}
