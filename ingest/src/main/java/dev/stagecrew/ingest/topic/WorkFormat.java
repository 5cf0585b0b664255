package dev.stagecrew.ingest.topic;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code stagecrew.work/1} (see docs/stream.md). */
public final class WorkFormat {
    public static final String NAME = "stagecrew.work/1";

    private WorkFormat() {}

    public static byte[] write(WorkUnit unit) {
        return ManifestJson.MAPPER.writeValueAsBytes(toJson(unit));
    }

    /**
     * Reads a record.
     *
     * @throws RecordFormatException when the bytes are not such a record
     */
    public static WorkUnit read(byte[] bytes) {
        try {
            return fromJson(ManifestJson.MAPPER.readTree(bytes));
        } catch (JacksonException | IllegalArgumentException e) {
            throw RecordFormatException.unreadable("A unit of work", e);
        }
    }

    static ObjectNode toJson(WorkUnit unit) {
        return ManifestJson.MAPPER
                .createObjectNode()
                .put("format", NAME)
                .put("run", unit.run().value())
                .put("scenario", unit.scenario())
                .put("plan", unit.plan())
                .put("from", unit.from())
                .put("count", unit.count());
    }

    static WorkUnit fromJson(JsonNode node) {
        FormatName.check(NAME, node.path("format").asString(""));
        return new WorkUnit(
                new StreamId(node.path("run").asString("")),
                node.path("scenario").asString(""),
                node.path("plan").asString(""),
                node.path("from").asInt(-1),
                node.path("count").asInt(0));
    }
}
