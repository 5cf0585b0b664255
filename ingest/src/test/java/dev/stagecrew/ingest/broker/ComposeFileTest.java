package dev.stagecrew.ingest.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.utils.internals.AppInfoParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What compose.yaml promises, read from the file: no container engine is needed. */
@Timeout(600)
class ComposeFileTest {
    private static final Map<String, Map<?, ?>> SERVICES = new TreeMap<>();
    private static Map<?, ?> file = Map.of();

    @BeforeAll
    static void read() throws IOException {
        String text = Files.readString(Path.of("..", "compose.yaml"));
        file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        map(file, "services").forEach((name, service) -> SERVICES.put(name.toString(), merged((Map<?, ?>) service)));
    }

    /** A map with what its merge key brings; its own values win. */
    private static Map<?, ?> merged(Map<?, ?> map) {
        Map<Object, Object> all = new LinkedHashMap<>();
        if (map.get("<<") instanceof Map<?, ?> shared) {
            all.putAll(merged(shared));
        }
        map.forEach((key, value) -> {
            if (!key.equals("<<")) {
                all.put(key, value instanceof Map<?, ?> inner ? merged(inner) : value);
            }
        });
        return all;
    }

    private static Map<?, ?> map(Map<?, ?> from, String key) {
        assertThat(from.get(key)).as(key).isInstanceOf(Map.class);
        return (Map<?, ?>) from.get(key);
    }

    private static Map<?, ?> environment(String service) {
        return map(SERVICES.get(service), "environment");
    }

    @Test
    void oneBrokerStartsByDefaultAndThreeWithTheirProfile() {
        Map<String, Object> profiles = new TreeMap<>();
        SERVICES.forEach((name, service) -> profiles.put(name, String.valueOf(service.get("profiles"))));
        assertThat(profiles)
                .isEqualTo(Map.of(
                        "kafka", "null",
                        "kafka-1", "[cluster]",
                        "kafka-2", "[cluster]",
                        "kafka-3", "[cluster]",
                        "stagecrew", "[program]",
                        "worker", "[workers]"));
    }

    @Test
    void everyBrokerIsOfTheVersionThatTheProgramTalksToAndIsWatched() {
        SERVICES.forEach((name, service) -> {
            if (name.startsWith("kafka")) {
                assertThat(service.get("image")).isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
                assertThat(map(service, "healthcheck").get("test").toString()).contains("kafka-topics.sh", "--list");
                assertThat((List<?>) service.get("ports"))
                        .singleElement()
                        .asString()
                        .startsWith("127.0.0.1:");
            }
        });
    }

    @Test
    void aSingleBrokerKeepsOneCopyOfEverythingAndAClusterThree() {
        copies("kafka", 1, 1);
        for (String broker : List.of("kafka-1", "kafka-2", "kafka-3")) {
            copies(broker, 3, 2);
        }
    }

    private static void copies(String broker, int copies, int inSync) {
        Map<?, ?> settings = environment(broker);
        for (String topic :
                List.of("DEFAULT", "OFFSETS_TOPIC", "TRANSACTION_STATE_LOG", "SHARE_COORDINATOR_STATE_TOPIC")) {
            assertThat(settings.get("KAFKA_" + topic + "_REPLICATION_FACTOR"))
                    .as(topic)
                    .isEqualTo(copies);
        }
        for (String least : List.of(
                "MIN_INSYNC_REPLICAS", "TRANSACTION_STATE_LOG_MIN_ISR", "SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR")) {
            assertThat(settings.get("KAFKA_" + least)).as(least).isEqualTo(inSync);
        }
    }

    @Test
    void brokersOfTheClusterDifferInTheirNumbersAndAddressesAlone() {
        for (int node = 1; node <= 3; node++) {
            Map<?, ?> settings = environment("kafka-" + node);
            assertThat(settings.get("KAFKA_NODE_ID")).isEqualTo(node);
            assertThat(settings.get("KAFKA_CONTROLLER_QUORUM_VOTERS").toString())
                    .contains(node + "@kafka-" + node + ":9093");
            assertThat(settings.get("KAFKA_ADVERTISED_LISTENERS").toString())
                    .isEqualTo("INSIDE://kafka-" + node + ":19093,OUTSIDE://127.0.0.1:" + node + "9092");
        }
    }

    @Test
    void aBrokerIsMissedAndUnitsAreFoundAsSoonAsWithTheEmbeddedOne() {
        Properties embedded = BrokerSettings.of(Path.of("data"), new LoopbackPorts(1, 2), Optional.empty());
        for (String broker : List.of("kafka", "kafka-1", "kafka-2", "kafka-3")) {
            for (String name : List.of(
                    "broker.session.timeout.ms",
                    "broker.heartbeat.interval.ms",
                    "group.share.heartbeat.interval.ms",
                    "group.share.min.heartbeat.interval.ms")) {
                String variable = "KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT);
                assertThat(environment(broker).get(variable)).hasToString(embedded.getProperty(name));
            }
        }
    }

    @Test
    void workersMayBeManyAndWaitForAHealthyBroker() {
        Map<?, ?> worker = SERVICES.get("worker");
        assertThat(worker.containsKey("container_name")).isFalse();
        assertThat(worker.containsKey("ports")).isFalse();
        assertThat(map(map(worker, "depends_on"), "kafka").get("condition")).isEqualTo("service_healthy");
        assertThat(worker.get("command").toString()).contains("worker, --kafka, kafka:19093");
        assertThat(environment("kafka").get("KAFKA_ADVERTISED_LISTENERS").toString())
                .contains("INSIDE://kafka:19093");
    }

    @Test
    void dataOfEveryBrokerHasAVolumeOfItsOwn() {
        assertThat(map(file, "volumes").keySet()).hasSize(4);
        SERVICES.forEach((name, service) -> {
            if (name.startsWith("kafka")) {
                assertThat(service.get("volumes")).isEqualTo(List.of(name + ":/var/lib/kafka/data"));
                assertThat(environment(name).get("KAFKA_LOG_DIRS")).isEqualTo("/var/lib/kafka/data");
            }
        });
    }

    @Test
    void theProgramAndWorkersAreTheImageThatIsBuiltHere() {
        for (String name : List.of("stagecrew", "worker")) {
            Map<?, ?> service = SERVICES.get(name);
            assertThat(service.get("build")).isEqualTo(".");
            assertThat(service.containsKey("image")).isFalse();
            assertThat(service.get("command").toString()).endsWith("--kafka, kafka:19093]");
            assertThat(map(map(service, "depends_on"), "kafka").get("condition"))
                    .isEqualTo("service_healthy");
        }
        assertThat(SERVICES.get("stagecrew").get("volumes")).isEqualTo(List.of(".:/work"));
    }

    @Test
    void theImageHoldsWhatTheBuildPacks() throws IOException {
        String image = Files.readString(Path.of("..", "Dockerfile"));
        assertThat(image).contains("FROM eclipse-temurin:25-jdk AS build", "./mvnw -B -ntp -Pdist package -DskipTests");
        assertThat(image).contains("COPY --from=build /source/app/target/dist/image /opt/stagecrew", "WORKDIR /work");
        assertThat(image.substring(image.lastIndexOf("\nFROM "))).doesNotContain("jdk", "temurin");
        assertThat(Files.readString(Path.of("..", "app", "pom.xml"))).contains("${project.build.directory}/dist<");
        assertThat(Files.readString(Path.of("..", "tools", "Packing.java"))).contains("target.resolve(\"image\")");
        assertThat(Files.readString(Path.of("..", ".dockerignore"))).contains("**/target");
    }
}
