package dev.stagecrew.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.ingest.ChildProcess;
import dev.stagecrew.ingest.StoredValues;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Writers of stores killed with -9 again and again: what they leave agrees with its position, and goes on from there. */
@Tag("slow")
@Timeout(600)
class StoreKillTest {
    private static final int KILLS = 50;

    @TempDir
    Path folder;

    @Test
    void aStoreKilledAtFiftyMomentsLosesNothingAndCountsNothingTwice() throws Exception {
        ExecutorService twoAtATime = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = twoAtATime.submit(() -> killAgainAndAgain("first", KILLS / 2, 1));
            Future<Integer> second = twoAtATime.submit(() -> killAgainAndAgain("second", KILLS / 2, 2));
            assertThat(first.get() + second.get())
                    .as("kills that met a store with some results")
                    .isGreaterThan(KILLS / 3);
        } finally {
            twoAtATime.shutdownNow();
        }
    }

    /** How many writers found what a killed one had left in the middle. */
    private int killAgainAndAgain(String name, int kills, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        int inTheMiddle = 0;
        int stores = 0;
        int killed = 0;
        boolean whole = false;
        while (killed < kills || !whole) {
            Path run = folder.resolve(name + stores);
            try (ChildProcess writer = ChildProcess.start(StoreMain.class, folder, run.toString())) {
                String[] begun = writer.awaitLine("storing from").split(" ", -1);
                long position = Long.parseLong(begun[2]);
                assertThat(Integer.parseInt(begun[4])).isEqualTo(StoreMain.resultsBefore(position));
                inTheMiddle += position > 0 ? 1 : 0;
                if (killed < kills && !writer.endsWithin(random.nextInt(20, 200))) {
                    writer.kill();
                    killed++;
                } else {
                    writer.awaitLine("stored");
                }
            }
            whole = isWhole(run);
            stores += whole ? 1 : 0; // the next one begins anew
        }
        return inTheMiddle;
    }

    /** Whether every result is there; a writer may be killed after its last word to the store. */
    private static boolean isWhole(Path run) {
        try (StoredRun stored = StoredRun.open(run)) {
            if (stored.complete()) {
                StoredValues.areExactly(StoreMain.RUN, stored);
            }
            return stored.complete();
        }
    }
}
