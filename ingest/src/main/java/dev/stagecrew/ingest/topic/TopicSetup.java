package dev.stagecrew.ingest.topic;

import dev.stagecrew.ingest.broker.Right;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates the topics that are missing; those that exist are taken as they are. */
public final class TopicSetup {
    /** Partitions of the topic of results: more let several consumers share the reading. */
    private static final int RESULT_PARTITIONS = 3;

    /** The largest record, compressed: twenty years of a hundred KPIs a week are about 2 MB. */
    private static final String LARGEST_RECORD = Integer.toString(8 << 20);

    private static final String DAY = Long.toString(TimeUnit.DAYS.toMillis(1));
    private static final int QUESTIONS = 40;

    private TopicSetup() {}

    /** Creates what is missing and answers the identity of the stream. */
    static StreamIdentity ensure(Admin admin, Topics topics) throws ExecutionException, InterruptedException {
        List<NewTopic> wanted = List.of(
                topic(topics.runs(), 1, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)),
                topic(topics.results(), RESULT_PARTITIONS, Map.of()),
                topic(topics.events(), RESULT_PARTITIONS, Map.of()),
                // one partition: a share group spreads the units of one most evenly, and a lost unit returns soonest
                topic(topics.work(), 1, Map.of(TopicConfig.RETENTION_MS_CONFIG, DAY)));
        Set<String> existing = admin.listTopics().names().get();
        for (NewTopic topic : wanted) {
            if (!existing.contains(topic.name())) {
                create(admin, topic);
            }
        }
        return identify(admin, topics);
    }

    /** The identity of a stream that is there; whoever only reads need not have the right to create anything. */
    static StreamIdentity find(Admin admin, Topics topics) throws ExecutionException, InterruptedException {
        return identify(admin, topics);
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_RECORD);
        // the replication factor is the broker's: 1 on a laptop, 3 on a cluster
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(all);
    }

    private static void create(Admin admin, NewTopic topic) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            Optional<String> missing = Right.CREATE.missing(e, "topic " + topic.name());
            if (missing.isPresent()) {
                throw new StreamUnavailableException(
                        "Kafka refuses to create the topic " + topic.name()
                                + ", which is not there or may not be seen. " + missing.get(),
                        e);
            }
            // another run was a moment faster
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static StreamIdentity identify(Admin admin, Topics topics) throws ExecutionException, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        Map<String, Integer> partitions = new HashMap<>();
        for (TopicDescription topic : describe(admin, List.of(topics.runs(), topics.results()))) {
            ids.put(topic.name(), topic.topicId().toString());
            partitions.put(topic.name(), topic.partitions().size());
        }
        return new StreamIdentity(admin.describeCluster().clusterId().get(), ids, partitions);
    }

    /** A new topic is known to the broker that answers only a moment after the controller has made it. */
    private static Collection<TopicDescription> describe(Admin admin, List<String> names)
            throws ExecutionException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return admin.describeTopics(names).allTopicNames().get().values();
            } catch (ExecutionException e) {
                if (attempt == QUESTIONS || !(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(attempt * 10L);
            }
        }
    }
}
