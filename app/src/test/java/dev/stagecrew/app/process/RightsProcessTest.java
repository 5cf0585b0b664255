package dev.stagecrew.app.process;

import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import dev.stagecrew.app.process.Program.Started;
import dev.stagecrew.app.process.SecuredBroker.Grant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rights that docs/operations.md lists, on a Kafka with SCRAM and access lists: they are enough, and one that is
 * missing is named.
 */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class RightsProcessTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/[\\w-]{32}/");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path brokerFolder;

    private static SecuredBroker broker;

    @TempDir
    Path folder;

    private final List<Started> started = new ArrayList<>();

    @BeforeAll
    static void startBroker() throws Exception {
        broker = SecuredBroker.start(brokerFolder);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(Started::close);
    }

    private static Path user(String name, Grant... grants) throws Exception {
        return broker.user(brokerFolder, name, grants);
    }

    private Started start(Path config, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        words.addAll(List.of("--kafka-config", config.toString()));
        if (!arguments[0].equals("watch")) {
            words.addAll(List.of("--kafka", broker.bootstrap()));
        }
        Started program = Program.in(folder).start(words.toArray(String[]::new));
        started.add(program);
        return program;
    }

    private Started run(Path config, int years, String out, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("run", Program.SHOP, "--months", "1", "--plans", "do-nothing"));
        words.addAll(List.of("--replications", Integer.toString(years), "--lanes", "1", "--out", out));
        words.addAll(Arrays.asList(more));
        return start(config, words.toArray(String[]::new));
    }

    private static Started has(String said, Started program) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        program.saidSoFar().contains(said) || !program.process().isAlive());
        assertThat(program.saidSoFar()).contains(said);
        return program;
    }

    private static void succeeds(Started program) throws InterruptedException {
        Outcome outcome = program.await();
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    /** It is said once, in a sentence that names the right and what it is a right on, and nothing else goes wrong. */
    private static void lacks(String right, Started program) throws InterruptedException {
        Outcome outcome = program.await();
        String said = outcome.err().replaceAll("\\s+", " ");
        assertThat(outcome.code()).as(said).isEqualTo(1);
        assertThat(said)
                .containsOnlyOnce("must have the right " + right + ". Maybe it has not been granted yet")
                .contains("docs/operations.md")
                .doesNotContain("Exception", " at org.", "internal error", SecuredBroker.PASSWORD);
    }

    /** First: it creates the topics that the other users may only use. */
    @Test
    @Order(1)
    void theRightsOfTheListAreEnough() throws Exception {
        Path runner = user(
                "runner", Grant.topics(CREATE), Grant.topics(READ), Grant.topics(WRITE), Grant.group(ALTER_CONFIGS));
        Path worker = user(
                "worker",
                Grant.topics(DESCRIBE),
                Grant.topic(READ, "stagecrew.work"),
                Grant.topic(READ, "stagecrew.runs"),
                Grant.topic(WRITE, "stagecrew.runs"),
                Grant.topic(WRITE, "stagecrew.results"),
                Grant.group(READ),
                Grant.group(ALTER_CONFIGS));
        Path onlooker = user("onlooker", Grant.topic(READ, "stagecrew.runs"), Grant.topic(READ, "stagecrew.results"));
        succeeds(run(runner, 2, "plain", "--events", "first"));

        Started working = has("ready for work", start(worker, "worker", "--lanes", "1"));
        succeeds(run(runner, 4, "spread", "--workers", "kafka"));
        assertThat(working.saidSoFar()).contains("done spread~");
        working.interrupt();
        succeeds(working);

        succeeds(start(onlooker, "replay", "spread"));

        Started running = run(runner, 100_000, "long");
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("long/stream.properties")));
        Started watch = start(onlooker, "watch", "long", "--lang", "en");
        new PageEvents(HttpClient.newHttpClient(), address(watch)).await("charts", "data-years", 2);
        running.interrupt();
        assertThat(running.await().code()).isEqualTo(130);
        succeeds(watch);
    }

    private static URI address(Started watch) throws IOException {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ADDRESS.matcher(Files.readString(watch.out())).find()
                        || !watch.process().isAlive());
        Matcher found = ADDRESS.matcher(Files.readString(watch.out()));
        assertThat(found.find()).as(watch.saidSoFar()).isTrue();
        return URI.create(found.group());
    }

    @Test
    @Order(2)
    void aRunThatLacksARightSaysWhich() throws Exception {
        Grant describe = Grant.topics(DESCRIBE);
        lacks(
                "Create on the topic stagecrew.events",
                run(
                        user(
                                "no-create",
                                Grant.topic(READ, "stagecrew.runs"),
                                Grant.topic(READ, "stagecrew.results"),
                                Grant.topic(WRITE, "stagecrew.runs"),
                                Grant.topic(WRITE, "stagecrew.results")),
                        2,
                        "a"));
        lacks(
                "Write on the topic stagecrew.results",
                run(user("no-write", describe, Grant.topics(READ), Grant.topic(WRITE, "stagecrew.runs")), 2, "b"));
        lacks(
                "Read on the topic stagecrew.results",
                run(user("no-read", describe, Grant.topics(WRITE), Grant.topic(READ, "stagecrew.runs")), 2, "c"));
    }

    @Test
    @Order(3)
    void aWorkerAReplayAndAWatchThatLackARightSayWhich() throws Exception {
        Grant describe = Grant.topics(DESCRIBE);
        Started noGroup = start(
                user("no-group", describe, Grant.topics(READ), Grant.topics(WRITE), Grant.group(ALTER_CONFIGS)),
                "worker");
        Started noRules =
                start(user("no-rules", describe, Grant.topics(READ), Grant.topics(WRITE), Grant.group(READ)), "worker");
        lacks("Read on the group stagecrew-workers", noGroup);
        lacks("AlterConfigs on the group stagecrew-workers", noRules);
        Path half = user("half", Grant.topic(READ, "stagecrew.runs"), Grant.topic(DESCRIBE, "stagecrew.results"));
        lacks("Read on the topic stagecrew.results", start(half, "replay", "plain"));

        Path runner = user("second-runner", Grant.topics(READ), Grant.topics(WRITE));
        Started running = run(runner, 100_000, "long");
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("long/stream.properties")));
        lacks("Read on the topic stagecrew.results", start(half, "watch", "long", "--lang", "en"));
        running.interrupt();
        running.await();
    }
}
