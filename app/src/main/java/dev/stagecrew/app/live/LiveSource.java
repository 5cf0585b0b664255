package dev.stagecrew.app.live;

import dev.stagecrew.ingest.follow.RunAddress;
import dev.stagecrew.ingest.follow.RunPresence;
import dev.stagecrew.ingest.follow.RunPresence.Sign;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run is looked for.
 *
 * @param folder the run's folder
 * @param clientProperties how to talk to its Kafka, when not as the run itself does
 * @param ownProcess whether the run goes on in this very process
 */
public record LiveSource(Path folder, Optional<Path> clientProperties, boolean ownProcess) {
    /** A run of this process. */
    public static LiveSource here(Path folder) {
        return new LiveSource(folder, Optional.empty(), true);
    }

    /** A run of another process. */
    public static LiveSource elsewhere(Path folder, Optional<Path> clientProperties) {
        return new LiveSource(folder, clientProperties, false);
    }

    /** Where its results travel; empty before its stream is open and after its end. */
    Optional<RunAddress> address() {
        return RunAddress.read(folder)
                .map(address -> clientProperties.map(address::with).orElse(address));
    }

    /** Whether its process lives. */
    Sign sign() {
        return ownProcess ? Sign.PRESENT : RunPresence.of(folder);
    }
}
