package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.event.ShopEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code stagecrew.events/1} (see docs/stream.md). Every number is read back to the same bits. */
public final class EventFormat {
    public static final String NAME = "stagecrew.events/1";
    private static final String KIND = "event";

    /** The kinds of events by their names, which are those of the records. */
    private static final Map<String, Class<?>> KINDS = Stream.of(ShopEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private EventFormat() {}

    public static byte[] write(EventBlock block) {
        ObjectNode node = ManifestJson.MAPPER
                .createObjectNode()
                .put("format", NAME)
                .put("run", block.run().value())
                .put("plan", block.plan())
                .put("replication", block.replication())
                .put("part", block.part())
                .put("last", block.last());
        ArrayNode events = node.putArray("events");
        for (ShopEvent event : block.events()) {
            ObjectNode one = events.addObject().put(KIND, event.getClass().getSimpleName());
            one.setAll((ObjectNode) ManifestJson.MAPPER.valueToTree(event));
        }
        return ManifestJson.MAPPER.writeValueAsBytes(node);
    }

    /**
     * Reads a record; kinds of events that this version does not know are passed over.
     *
     * @throws RecordFormatException when the bytes are not such a record
     */
    public static EventBlock read(byte[] bytes) {
        try {
            JsonNode node = ManifestJson.MAPPER.readTree(bytes);
            FormatName.check(NAME, node.path("format").asString(""));
            List<ShopEvent> events = new ArrayList<>();
            for (JsonNode event : node.path("events")) {
                Class<?> kind = KINDS.get(event.path(KIND).asString(""));
                if (kind != null) {
                    events.add((ShopEvent) ManifestJson.MAPPER.treeToValue(event, kind));
                }
            }
            return new EventBlock(
                    new StreamId(node.path("run").asString("")),
                    node.path("plan").asString(""),
                    node.path("replication").asInt(-1),
                    node.path("part").asInt(-1),
                    node.path("last").asBoolean(false),
                    events);
        } catch (JacksonException e) {
            throw new RecordFormatException("A block of events is not readable: " + e.getOriginalMessage(), e);
        }
    }
}
