package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.measure.KpiFold;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.topic.EventBlock;
import dev.stagecrew.ingest.topic.EventFormat;
import dev.stagecrew.ingest.topic.Topics;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The first year of a plan as another program reads it from the topic of events, and the KPIs it makes of it. */
final class LoggedYear {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Scenario scenario;
    private final int months;
    private final String plan;
    private final List<ShopEvent> events;

    private LoggedYear(Scenario scenario, int months, String plan, List<ShopEvent> events) {
        this.scenario = scenario;
        this.months = months;
        this.plan = plan;
        this.events = events;
    }

    static LoggedYear of(Path file, int months, String plan, KafkaConnection kafka) {
        return new LoggedYear(ScenarioReader.open(file).scenario(), months, plan, read(plan, kafka));
    }

    private static List<ShopEvent> read(String plan, KafkaConnection kafka) {
        Map<String, Object> settings = kafka.with(Map.of("auto.offset.reset", "earliest"));
        List<ShopEvent> events = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            String topic = Topics.STANDARD.events();
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList());
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().endsWith("/" + plan + "/0")) {
                        EventBlock block = EventFormat.read(record.value());
                        events.addAll(block.events());
                        if (block.last()) {
                            return events;
                        }
                    }
                }
            }
        }
        throw new AssertionError("no last block of " + plan + " after " + events.size() + " events");
    }

    /** The KPIs of the stored year, of the plans that were run, come out of the events to the last bit. */
    void foldsTo(KeptRun stored) {
        List<String> ran =
                stored.manifest().plans().stream().map(summary -> summary.id()).toList();
        KpiCatalogue catalogue = KpiCatalogue.of(scenario.withPlans(
                scenario.plans().stream()
                        .filter(candidate -> ran.contains(candidate.id()))
                        .toList(),
                scenario.baseline()));
        KpiFold fold = new KpiFold(
                catalogue,
                new ShopCalendar(scenario.starts(), months, scenario.warmUpDays()),
                scenario.plan(plan),
                scenario.shop().openingCash());
        events.forEach(fold::accept);
        ReplicationResult folded = new ReplicationResult(plan, 0, catalogue.ids(), fold.finish());
        for (PeriodValues period : folded.periods()) {
            for (KpiDefinition kept : stored.manifest().kpis()) {
                String kpi = kept.id();
                assertThat(Double.doubleToLongBits(period.value(catalogue.index(kpi))))
                        .as("%s in %s", kpi, period.period())
                        .isEqualTo(Double.doubleToLongBits(stored.values(plan, kpi, period.period())[0]));
            }
        }
    }
}
