package dev.stagecrew.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.measure.KpiFold;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.ingest.topic.EventBlock;
import dev.stagecrew.ingest.topic.EventFormat;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.simulator.experiment.Experiment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The event log says everything that the KPIs are made of. */
@Timeout(600)
final class EventStreamTest {
    private static final StreamId RUN = new StreamId("events~0123456789ab");

    private static Scenario scenario() {
        return ScenarioReader.open(Path.of("../examples/coffee-shop.yaml")).scenario();
    }

    private static EventBlock throughTheStream(List<ShopEvent> events) {
        return EventFormat.read(EventFormat.write(new EventBlock(RUN, "cs-first", 3, 0, true, events)));
    }

    @Test
    void theFoldOfLoggedEventsGivesTheKpisToTheLastBit() {
        Scenario scenario = scenario();
        List<ShopEvent> events = new ArrayList<>();
        ReplicationResult result;
        try (Experiment experiment = Experiment.open(scenario, 7, 1)) {
            result = experiment.replicate("cs-first", 3, events::add);
        }
        KpiCatalogue catalogue = KpiCatalogue.of(scenario);
        KpiFold fold = new KpiFold(
                catalogue,
                scenario.calendar(),
                scenario.plan("cs-first"),
                scenario.shop().openingCash());

        List<ShopEvent> read = throughTheStream(events).events();
        read.forEach(fold::accept);

        assertThat(read).hasSizeGreaterThan(1_000).isEqualTo(events);
        assertThat(new ReplicationResult("cs-first", 3, catalogue.ids(), fold.finish()))
                .isEqualTo(result);
    }

    @Test
    void anOldReaderPassesOverKindsAndFieldsThatItDoesNotKnow() {
        ShopEvent known = new ShopEvent.OrderRefunded(86_400_000, 17, 31.5);
        String text = new String(
                EventFormat.write(new EventBlock(RUN, "cs-first", 3, 0, true, List.of(known))), StandardCharsets.UTF_8);
        String newer = text.replace("\"events\":[", "\"events\":[{\"event\":\"DroneLanded\",\"atMillis\":1},")
                .replace("\"order\":17", "\"order\":17,\"why\":{\"text\":\"broken\"}")
                .replace("\"part\":0", "\"part\":0,\"lane\":2");

        assertThat(EventFormat.read(newer.getBytes(StandardCharsets.UTF_8)).events())
                .containsExactly(known);
    }
}
