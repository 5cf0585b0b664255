package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run through a Kafka with TLS and a login, of which nobody learns the password. */
@Timeout(600)
final class SecuredKafkaProcessTest {

    @TempDir
    static Path brokerFolder;

    private static SecuredBroker broker;

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = SecuredBroker.start(brokerFolder);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    private Outcome run(Path config) throws IOException, InterruptedException {
        return Program.in(folder)
                .run(
                        "run",
                        Program.SHOP,
                        "--months",
                        "1",
                        "--plans",
                        "do-nothing",
                        "--replications",
                        "2",
                        "--json",
                        "--out",
                        "secured",
                        "--force",
                        "--kafka",
                        broker.bootstrap(),
                        "--kafka-config",
                        config.toString());
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void theRightLoginRunsAndThePasswordIsNowhere() throws IOException, InterruptedException {
        Path config = broker.clientProperties(brokerFolder.resolve("right.properties"), SecuredBroker.PASSWORD);

        Outcome outcome = run(config);

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("\"schema\":\"stagecrew/result/1\"", "\"replications\":2");
        assertThat(outcome.out() + outcome.err()).doesNotContain(SecuredBroker.PASSWORD, "jaas");
        List<Path> kept;
        try (Stream<Path> files = Files.walk(folder)) {
            kept = files.filter(Files::isRegularFile).toList();
        }
        assertThat(kept).extracting(file -> file.getFileName().toString()).contains("store.duckdb", "report.html");
        for (Path file : kept) {
            // byte by byte, as the store is no text
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).contains(SecuredBroker.PASSWORD))
                    .as("%s holds the password", file)
                    .isFalse();
        }
    }

    @Test
    void aWrongPasswordIsSaidInASentenceThatDoesNotTellIt() throws IOException, InterruptedException {
        Outcome outcome = run(broker.clientProperties(brokerFolder.resolve("wrong.properties"), "short-Pepper-7"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(inOneLine(outcome.err()))
                .containsOnlyOnce("Kafka at " + broker.bootstrap() + " refuses the login")
                .contains("--kafka-config must be right")
                .doesNotContain("short-Pepper-7", SecuredBroker.PASSWORD, "Exception", " at org.");
    }

    @Test
    void aCertificateThatIsNotTrustedIsSaidAsSuch() throws IOException, InterruptedException {
        Outcome outcome = run(broker.withoutCertificate(brokerFolder.resolve("trusts-nobody.properties")));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(inOneLine(outcome.err()))
                .containsOnlyOnce("Kafka at " + broker.bootstrap() + " and this program do not agree on TLS")
                .contains("ssl.truststore.location")
                .doesNotContain(SecuredBroker.PASSWORD, "Exception", " at org.");
    }
}
