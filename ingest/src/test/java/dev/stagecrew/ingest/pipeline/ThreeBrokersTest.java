package dev.stagecrew.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.ThreeBrokers;
import dev.stagecrew.ingest.store.StoredRun;
import dev.stagecrew.ingest.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@Timeout(600)
class ThreeBrokersTest {
    private static final String RESULTS = Topics.STANDARD.results();

    @TempDir
    Path folder;

    @Test
    void oneOfThreeBrokersIsKilledInMidRunAndTheResultsAreThoseOfALocalRun() throws Exception {
        SampleRun run = SampleRun.demo("three-brokers", 2, 30);
        List<ReplicationResult> results = run.results();
        Path there = folder.resolve("there");
        try (ThreeBrokers cluster = ThreeBrokers.start(folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrap()));
                ResultPipeline pipeline =
                        ResultPipeline.open(run.manifest(), there, StreamTarget.kafka(cluster.bootstrap()))) {
            results.subList(0, 20).forEach(pipeline.sink()::accept);
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> pipeline.stored() == 20);
            assertThat(replicas(admin)).isEqualTo(3);
            assertThat(leastInSync(admin)).isEqualTo("2");
            cluster.kill(cluster.leaderOf(RESULTS));
            results.subList(20, results.size()).forEach(pipeline.sink()::accept);
            pipeline.finish(run.taken());
        }
        Path here = folder.resolve("here");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), here, StreamTarget.embedded())) {
            results.forEach(pipeline.sink()::accept);
            pipeline.finish(run.taken());
        }
        try (StoredRun cluster = StoredRun.open(there);
                StoredRun local = StoredRun.open(here)) {
            assertThat(cluster.complete()).isTrue();
            StoredValues.areExactly(run, cluster);
            assertThat(cluster.contentDigest()).isEqualTo(local.contentDigest());
        }
    }

    private static List<TopicPartitionInfo> partitions(Admin admin) throws Exception {
        TopicDescription topic =
                admin.describeTopics(List.of(RESULTS)).allTopicNames().get().get(RESULTS);
        return topic.partitions();
    }

    private static int replicas(Admin admin) throws Exception {
        return partitions(admin).get(0).replicas().size();
    }

    private static String leastInSync(Admin admin) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, RESULTS);
        return admin.describeConfigs(List.of(topic))
                .all()
                .get()
                .get(topic)
                .get(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG)
                .value();
    }
}
