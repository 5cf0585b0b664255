package dev.stagecrew.app.when;

import dev.stagecrew.app.result.JsonNumbers;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.when.Axis;
import dev.stagecrew.study.when.HireBySize;
import dev.stagecrew.study.when.Threshold;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From which size on hires pay, as one JSON document, {@code stagecrew/when/1}, described in {@code docs/result.md}. */
public final class WhenDocument {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/when/1";

    private WhenDocument() {}

    /**
     * What was asked.
     *
     * @param scenario id of the scenario
     * @param hash SHA-256 of its text
     * @param years of each hire at each size
     */
    public record About(String scenario, String hash, String currency, int months, long seed, int years, Axis axis) {}

    /** The document. */
    public static String of(List<HireBySize> offers, About about) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schema", SCHEMA);
        document.putObject("scenario")
                .put("id", about.scenario())
                .put("hash", about.hash())
                .put("currency", about.currency());
        document.put("seed", about.seed())
                .put("months", about.months())
                .put("along", about.axis().id())
                .put("replications", about.years());
        ArrayNode hires = document.putArray("hires");
        offers.forEach(offer -> hires.add(offer(offer)));
        return JsonMapper.shared().writeValueAsString(document);
    }

    private static ObjectNode offer(HireBySize offer) {
        Step hire = offer.hire();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("role", hire.role().id()).put("employment", hire.employment().id());
        JsonNumbers.put(node, "hours-per-week", hire.hoursPerWeek());
        JsonNumbers.put(node, "pay-per-hour", hire.payPerHour());
        JsonNumbers.put(node, "today", offer.today());
        offer.turns()
                .ifPresentOrElse(
                        turns -> turns(turns, offer.today(), node.putObject("pays")), () -> node.putNull("pays"));
        ArrayNode differences = node.putArray("differences");
        offer.differences().forEach((factor, difference) -> {
            ObjectNode at = differences.addObject();
            JsonNumbers.put(at, "at", factor * offer.today());
            JsonNumbers.put(at, difference);
        });
        return node;
    }

    /** An end that lies beyond what was looked at is null. */
    private static void turns(Threshold turns, double today, ObjectNode node) {
        node.put("from", turns.upwards());
        JsonNumbers.put(node, "value", turns.factor() * today);
        JsonNumbers.put(node, "low", turns.low() == 0 ? Double.NaN : turns.low() * today);
        JsonNumbers.put(node, "high", turns.high() * today);
    }
}
