package dev.stagecrew.ingest.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class KafkaConnectionTest {
    @TempDir
    Path folder;

    @Test
    void addressesOfAnyHostAreTaken() {
        for (String address : List.of("localhost:9092", "a.example:1,b.example:2", "[::1]:9092", "10.0.0.7:19092")) {
            assertThat(KafkaConnection.to(address).bootstrap()).isEqualTo(address);
        }
    }

    @Test
    void whatIsNoAddressIsRefusedWithAnExample() {
        for (String address : List.of("", "localhost", "http://localhost:9092", "localhost:", "a:1,,b:2", ":9092")) {
            assertThatThrownBy(() -> KafkaConnection.to(address))
                    .as(address)
                    .isInstanceOf(StreamUnavailableException.class)
                    .hasMessageContaining("HOST:PORT");
        }
    }

    @Test
    void secretsGoToTheClientAndIntoNoMessage() throws IOException {
        Path file = Files.writeString(
                folder.resolve("client.properties"),
                "security.protocol=SASL_SSL\nsasl.jaas.config=x password=\"hunter2\";\nbootstrap.servers=elsewhere:1\n");
        KafkaConnection connection = KafkaConnection.to("broker:9093", file);
        Map<String, Object> properties = connection.with(Map.of("client.id", "c"));
        assertThat(properties)
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("bootstrap.servers", "broker:9093")
                .containsEntry("client.id", "c");
        assertThat(properties.get("sasl.jaas.config").toString()).contains("hunter2");
        assertThat(connection.toString()).doesNotContain("hunter2");
    }

    @Test
    void aPropertiesFileThatCannotBeReadIsNamedWithoutItsText() throws IOException {
        assertThatThrownBy(() -> KafkaConnection.to("broker:9093", folder.resolve("missing.properties")))
                .isInstanceOf(StreamUnavailableException.class)
                .hasMessageContaining("missing.properties");
        Path broken = Files.writeString(folder.resolve("broken.properties"), "password=hunter2\\u00zz\n");
        assertThatThrownBy(() -> KafkaConnection.to("broker:9093", broken))
                .isInstanceOf(StreamUnavailableException.class)
                .hasMessageContaining("broken.properties")
                .hasMessageNotContaining("hunter2");
    }
}
