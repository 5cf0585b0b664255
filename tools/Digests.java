import dev.stagecrew.ingest.store.StoredRun;
import java.nio.file.Path;

/** Prints the content digest of each run named: what its store says, whatever the order in which it came. */
public final class Digests {
    private Digests() {}

    public static void main(String[] folders) {
        for (String folder : folders) {
            try (StoredRun run = StoredRun.open(Path.of(folder))) {
                System.out.println(run.contentDigest() + " " + folder);
            }
        }
    }
}
