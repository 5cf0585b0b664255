package dev.stagecrew.ingest.topic;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code stagecrew.run/1} (see docs/stream.md). */
public final class RunFormat {
    public static final String NAME = "stagecrew.run/1";

    private RunFormat() {}

    public static byte[] write(RunRecord record) {
        ObjectNode node = ManifestJson.MAPPER.createObjectNode();
        node.put("format", NAME);
        node.put("run", record.run().value());
        record.tell(new Written(node));
        return ManifestJson.MAPPER.writeValueAsBytes(node);
    }

    /**
     * Reads a record of one run; empty for a state that this version does not know.
     *
     * @throws RecordFormatException when the bytes are not such a record, or one of another run
     */
    public static Optional<RunRecord> read(byte[] bytes, StreamId run) {
        Optional<RunRecord> record = read(bytes);
        if (record.isPresent() && !record.get().run().equals(run)) {
            throw new RecordFormatException("A record of a run says that it is of another run than its key says.");
        }
        return record;
    }

    /**
     * Reads a record; empty for a state that this version does not know.
     *
     * @throws RecordFormatException when the bytes are not such a record
     */
    public static Optional<RunRecord> read(byte[] bytes) {
        try {
            JsonNode node = ManifestJson.MAPPER.readTree(bytes);
            FormatName.check(NAME, node.path("format").asString(""));
            StreamId run = new StreamId(node.path("run").asString(""));
            return switch (node.path("state").asString("")) {
                case "started" -> Optional.of(new RunRecord.Started(run, ManifestJson.read(node.path("manifest"))));
                case "finished" -> Optional.of(new RunRecord.Finished(run, taken(node.path("taken"))));
                case "interrupted" ->
                    Optional.of(
                            new RunRecord.Interrupted(run, node.path("reason").asString("")));
                case "unit-failed" ->
                    Optional.of(new RunRecord.UnitFailed(
                            WorkFormat.fromJson(node.path("unit")),
                            node.path("reason").asString("")));
                default -> Optional.empty();
            };
        } catch (JacksonException | IllegalArgumentException e) {
            throw RecordFormatException.unreadable("A record of a run", e);
        }
    }

    private static Map<String, Integer> taken(JsonNode node) {
        Map<String, Integer> taken = new TreeMap<>();
        node.forEachEntry((plan, count) -> taken.put(plan, count.asInt()));
        return taken;
    }

    /** Adds what a kind of record says. */
    private record Written(ObjectNode node) implements RunRecord.Visitor<ObjectNode> {
        @Override
        public ObjectNode started(RunRecord.Started started) {
            node.put("state", "started");
            node.set("manifest", ManifestJson.MAPPER.valueToTree(started.manifest()));
            return node;
        }

        @Override
        public ObjectNode finished(RunRecord.Finished finished) {
            node.put("state", "finished");
            ObjectNode taken = node.putObject("taken");
            finished.taken().forEach(taken::put);
            return node;
        }

        @Override
        public ObjectNode interrupted(RunRecord.Interrupted interrupted) {
            node.put("state", "interrupted");
            node.put("reason", interrupted.reason());
            return node;
        }

        @Override
        public ObjectNode unitFailed(RunRecord.UnitFailed failed) {
            node.put("state", "unit-failed");
            node.set("unit", WorkFormat.toJson(failed.unit()));
            node.put("reason", failed.reason());
            return node;
        }
    }
}
