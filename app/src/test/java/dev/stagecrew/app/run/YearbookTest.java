package dev.stagecrew.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.decision.EvaluationCache;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.study.trial.FileCache;
import dev.stagecrew.study.trial.Interruption;
import dev.stagecrew.study.trial.StoppedException;
import dev.stagecrew.study.trial.Yearbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years that are simulated once and are the same however they are asked for. */
final class YearbookTest {
    private static final String VERSION = "test";

    @TempDir
    Path folder;

    private final AtomicInteger simulated = new AtomicInteger();

    private static Scenario shop() throws IOException {
        String text = Files.readString(Path.of("../examples/single-hires.yaml"));
        for (String change : List.of(
                "warm-up=0 months",
                "shop.traffic.social=200 a month",
                "shop.traffic.direct=50 a month",
                "shop.traffic.organic=50 a month",
                "shop.traffic.ad-budget=0 a month",
                "shop.customers=20")) {
            text = ScenarioEditor.set(text, change);
        }
        return ScenarioReader.read(text, "shop.yaml");
    }

    private static Scenario oneMonth() throws IOException {
        return shop().withMonths(1).withoutGoals();
    }

    private Yearbook book(int lanes, EvaluationCache cache, Interruption interruption, Runnable everyYear)
            throws IOException {
        return Yearbook.open(LocalEngine.open(oneMonth(), 42, lanes), VERSION, cache, interruption, everyYear);
    }

    @Test
    void lanesAndBatchesChangeNoValue() throws IOException {
        Scenario shop = oneMonth();
        Plan plan = shop.plan("cs-only");
        try (Yearbook one = book(1, EvaluationCache.inMemory(), new Interruption(), () -> {});
                Yearbook three = book(3, EvaluationCache.inMemory(), new Interruption(), () -> {})) {
            double[] atOnce = one.values(shop, plan, "contribution", 5);

            three.prepare(shop, shop.plans(), 2);
            three.values(shop, plan, "revenue", 3);

            assertThat(three.values(shop, plan, "contribution", 5)).isEqualTo(atOnce);
            assertThat(atOnce).hasSize(5).doesNotContain(Double.NaN);
        }
    }

    @Test
    void whatTheFolderKnowsIsNotSimulatedAgain() throws IOException {
        Scenario shop = oneMonth();
        double[] first;
        try (Yearbook book = book(2, new FileCache(folder), new Interruption(), () -> simulated.incrementAndGet())) {
            first = book.values(shop, shop.plan("cs-only"), "contribution", 3);
        }
        assertThat(simulated).hasValue(3);

        try (Yearbook later = book(2, new FileCache(folder), new Interruption(), () -> simulated.incrementAndGet())) {
            assertThat(later.values(shop, shop.plan("cs-only"), "contribution", 3))
                    .isEqualTo(first);
            assertThat(simulated).hasValue(3);
            later.values(shop, shop.plan("cs-only"), "contribution", 5);
            assertThat(simulated).hasValue(5);
        }
    }

    @Test
    void aStoppedSearchKeepsWhatItHasSeen() throws IOException {
        Scenario shop = oneMonth();
        Interruption interruption = new Interruption();
        try (Yearbook book = book(1, new FileCache(folder), interruption, () -> {
            if (simulated.incrementAndGet() == 3) {
                interruption.request();
            }
        })) {
            assertThatThrownBy(() -> book.values(shop, shop.plan("cs-only"), "contribution", 50))
                    .isInstanceOf(StoppedException.class);
        }
        assertThat(simulated).hasValue(3);

        try (Yearbook later = book(1, new FileCache(folder), new Interruption(), () -> simulated.incrementAndGet())) {
            assertThat(later.values(shop, shop.plan("cs-only"), "contribution", 4))
                    .hasSize(4);
        }
        assertThat(simulated).hasValue(4);
    }

    @Test
    void aDamagedFileIsAsIfItWereNotThere() throws IOException {
        FileCache cache = new FileCache(folder);
        cache.keep("a", new double[] {1.5, Double.NaN});
        assertThat(cache.find("a")).contains(new double[] {1.5, Double.NaN});

        Files.writeString(folder.resolve("a.txt"), "1.5\nno number\n");

        assertThat(cache.find("a")).isEmpty();
        assertThat(cache.find("b")).isEmpty();
    }
}
