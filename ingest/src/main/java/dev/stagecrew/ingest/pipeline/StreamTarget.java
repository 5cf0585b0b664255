package dev.stagecrew.ingest.pipeline;

import dev.stagecrew.ingest.broker.KafkaConnection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Which Kafka a run's results travel through. */
public sealed interface StreamTarget {
    /** What is made of a broker inside this process, or of any other Kafka. */
    <R> R fold(Function<Embedded, R> embedded, Function<Kafka, R> kafka);

    /** A broker inside this process, its data in the run's folder. */
    record Embedded() implements StreamTarget {
        @Override
        public <R> R fold(Function<Embedded, R> embedded, Function<Kafka, R> kafka) {
            return embedded.apply(this);
        }
    }

    /**
     * Any other Kafka.
     *
     * @param bootstrap {@code HOST:PORT}, or several with commas between
     * @param clientProperties a file with client properties, as TLS and SASL need them
     */
    record Kafka(String bootstrap, Optional<Path> clientProperties) implements StreamTarget {
        /**
         * How to reach it.
         *
         * @throws dev.stagecrew.ingest.broker.StreamUnavailableException when the address or the file is wrong
         */
        public KafkaConnection connection() {
            return clientProperties
                    .map(file -> KafkaConnection.to(bootstrap, file))
                    .orElseGet(() -> KafkaConnection.to(bootstrap));
        }

        @Override
        public <R> R fold(Function<Embedded, R> embedded, Function<Kafka, R> kafka) {
            return kafka.apply(this);
        }
    }

    static StreamTarget embedded() {
        return new Embedded();
    }

    static StreamTarget kafka(String bootstrap) {
        return new Kafka(bootstrap, Optional.empty());
    }

    static StreamTarget kafka(String bootstrap, Optional<Path> clientProperties) {
        return new Kafka(bootstrap, clientProperties);
    }
}
