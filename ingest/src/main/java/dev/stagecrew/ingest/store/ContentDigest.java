package dev.stagecrew.ingest.store;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.ingest.topic.ManifestJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** One number for all that a store says, whatever the order in which it came. */
final class ContentDigest {
    private static final int KEYS = 4;

    private ContentDigest() {}

    static String of(Connection connection, StoreHead head) throws SQLException {
        MessageDigest digest = sha256();
        add(digest, ManifestJson.write(head.manifest()));
        add(digest, head.state().id() + "\n" + head.reason() + "\n" + head.taken());
        int kpis = head.manifest().kpis().size();
        String columns = head.manifest().kpis().stream()
                .map(KpiDefinition::id)
                .map(StoreSchema::quoted)
                .collect(Collectors.joining(", "));
        ByteBuffer values = ByteBuffer.allocate(Double.BYTES * kpis);
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT plan, replication, span, period, " + columns
                        + " FROM result ORDER BY plan, replication, span, period")) {
            while (rows.next()) {
                for (int key = 1; key <= KEYS; key++) {
                    add(digest, rows.getString(key));
                }
                values.clear();
                for (int kpi = 1; kpi <= kpis; kpi++) {
                    double value = rows.getDouble(KEYS + kpi);
                    values.putLong(Double.doubleToLongBits(value == 0.0 && rows.wasNull() ? Double.NaN : value));
                }
                digest.update(values.flip());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
