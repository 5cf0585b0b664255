package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.result.RunManifest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a run in the stream: the run's name, a tilde and the first 12 hexadecimal digits of the SHA-256 of its
 * manifest. Runs of the same name on one cluster stay apart; and as a manifest determines its results, records under the
 * same name and key are true duplicates.
 *
 * @param value as {@code coffee-shop-1~3f2a9c0d11ee}
 */
public record StreamId(String value) {
    public static StreamId of(RunManifest manifest) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8));
            return new StreamId(manifest.run() + "~" + HexFormat.of().formatHex(digest, 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The key of a replication: {@code run/plan/replication}. */
    public String key(String plan, int replication) {
        return prefix() + plan + "/" + replication;
    }

    /** What the keys of all records of this run begin with. */
    public String prefix() {
        return value + "/";
    }

    @Override
    public String toString() {
        return value;
    }
}
