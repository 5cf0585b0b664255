package dev.stagecrew.ingest.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class EmbeddedBrokerTest {
    @TempDir
    Path folder;

    @Test
    void aFolderTakesOneBrokerAtATime() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder).join()) {
            assertThat(broker.bootstrap()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedBroker.start(folder).join())
                    .hasCauseInstanceOf(StreamUnavailableException.class)
                    .hasMessageContaining("in use by another run");
        }
        EmbeddedBroker.start(folder).join().close();
    }

    @Test
    void aFolderThatCannotBeABrokersIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> EmbeddedBroker.start(file).join())
                .hasCauseInstanceOf(StreamUnavailableException.class)
                .hasMessageContaining("must be writable");
    }
}
