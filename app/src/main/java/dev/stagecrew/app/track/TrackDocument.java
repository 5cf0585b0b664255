package dev.stagecrew.app.track;

import dev.stagecrew.app.result.JsonNumbers;
import dev.stagecrew.learn.track.Tracked;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan that is followed, as one JSON document, {@code stagecrew/tracked/1}, described in {@code docs/result.md}. */
public final class TrackDocument {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/tracked/1";

    private TrackDocument() {}

    /** The document. */
    public static String of(Tracked tracked, String run) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schema", SCHEMA).put("run", run).put("plan", tracked.plan());
        document.put("began", tracked.began().toString());
        ArrayNode points = document.putArray("points");
        for (Tracked.Point point : tracked.points()) {
            ObjectNode node = points.addObject();
            node.put("kpi", point.kpi().id()).put("month", point.month());
            node.put("from", point.from().toString());
            JsonNumbers.put(node, "observed", point.observed());
            JsonNumbers.put(node, "p10", point.low());
            JsonNumbers.put(node, "p50", point.median());
            JsonNumbers.put(node, "p90", point.high());
            node.put("standing", point.standing().name().toLowerCase(Locale.ROOT));
        }
        tracked.outlook()
                .ifPresentOrElse(
                        outlook -> {
                            ObjectNode node = document.putObject("outlook");
                            JsonNumbers.put(node, "years", outlook.years());
                            node.put("of", outlook.of());
                            JsonNumbers.put(node, "gain-predicted", outlook.gainBefore());
                            JsonNumbers.put(node, "gain-now", outlook.gainNow());
                            JsonNumbers.put(node, "better-in", outlook.betterNow());
                        },
                        () -> document.putNull("outlook"));
        return JsonMapper.shared().writeValueAsString(document);
    }
}
