package dev.stagecrew.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(600)
class StreamOpeningTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain required username=\"u\" password=\"hunter2\"",
                "Plain required username=\"u\" password=\"hunter2;",
                "Plain required username=\"u\" password=hun hunter2;",
                "Plain required username=\"u\" password=a;hunter2=b;",
                "Plain hunter2;",
                "hunter2"
            })
    void aLoginThatIsWrittenWronglyIsRefusedWithoutBeingRepeated(String login) throws IOException {
        Path file = Files.writeString(
                folder.resolve("client.properties"),
                "security.protocol=SASL_PLAINTEXT\nsasl.mechanism=PLAIN\nsasl.jaas.config="
                        + login.replace("Plain", "org.apache.kafka.common.security.plain.PlainLoginModule") + "\n");
        KafkaConnection connection = KafkaConnection.to("127.0.0.1:1", file);

        Throwable refused = catchThrowable(() -> StreamOpening.prepare(connection, Topics.STANDARD));

        assertThat(refused)
                .isInstanceOf(StreamUnavailableException.class)
                .hasMessageContaining("Kafka at 127.0.0.1:1")
                .hasMessageContaining("--kafka-config");
        // with all its causes, as --debug prints them
        assertThat(Throwables.getStackTrace(refused)).doesNotContain("hunter2");
    }
}
