package dev.stagecrew.ingest.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The table that says how far the stream has been read into the store. */
final class PositionTable {
    private PositionTable() {}

    static List<StreamPosition> read(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "SELECT cluster, topic, topic_id, part, next_offset FROM stream_position" + " ORDER BY ALL")) {
            List<StreamPosition> positions = new ArrayList<>();
            while (rows.next()) {
                positions.add(new StreamPosition(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4), rows.getLong(5)));
            }
            return positions;
        }
    }

    static void write(Connection connection, List<StreamPosition> positions) throws SQLException {
        try (PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM stream_position WHERE topic = ? AND part = ?");
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO stream_position VALUES (?, ?, ?, ?, ?)")) {
            for (StreamPosition position : positions) {
                delete.setString(1, position.topic());
                delete.setInt(2, position.partition());
                delete.execute();
                insert.setString(1, position.cluster());
                insert.setString(2, position.topic());
                insert.setString(3, position.topicId());
                insert.setInt(4, position.partition());
                insert.setLong(5, position.nextOffset());
                insert.execute();
            }
        }
    }
}
