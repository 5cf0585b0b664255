package dev.stagecrew.ingest.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.ingest.topic.StreamOpening;
import dev.stagecrew.ingest.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The embedded broker lets in its own process and whoever may read its folder; in a folder of any name. */
@Timeout(600)
class BrokerLoginTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyGetsInWithoutTheSecretThatTheOwnerAloneMayRead() throws IOException {
        try (EmbeddedBroker broker =
                EmbeddedBroker.start(folder.resolve("shops, mine; & #1 %20")).join()) {
            assertThat(Files.getPosixFilePermissions(broker.clientProperties().orElseThrow()))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThat(StreamOpening.prepare(broker.connection(), Topics.STANDARD)
                            .partitions())
                    .containsKey(Topics.STANDARD.runs());
            Map<String, Object> stranger = Map.of(
                    "bootstrap.servers",
                    broker.bootstrap(),
                    "default.api.timeout.ms",
                    3000,
                    "request.timeout.ms",
                    1000);
            try (Admin admin = Admin.create(stranger)) {
                assertThatThrownBy(() -> admin.listTopics().names().get(20, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class);
            }
        }
    }
}
