package dev.stagecrew.app.result;

import dev.stagecrew.core.decision.payback.Longer;
import dev.stagecrew.core.decision.payback.Longer.Horizon;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Glance;
import dev.stagecrew.core.decision.screening.Glance.End;
import dev.stagecrew.core.decision.screening.Glance.Ends;
import dev.stagecrew.core.decision.screening.Glance.Turn;
import dev.stagecrew.core.stat.Estimate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run looked at when it had ended, {@code stagecrew/after/1}, described in {@code docs/result.md}.
 *
 * @param glance what would change the answer
 * @param longer what the plan comes to after more months
 */
public record AfterDocument(Optional<Glance> glance, Optional<Longer> longer) {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/after/1";

    public static final AfterDocument NOTHING = new AfterDocument(Optional.empty(), Optional.empty());

    private static final String GLANCE = "turning";
    private static final String LONGER = "longer";

    /** Kept in the folder of a run, in place of what was kept there. */
    public void keep(Path run) throws IOException {
        Path file = run.resolve("after.json");
        if (equals(NOTHING)) {
            Files.deleteIfExists(file);
            return;
        }
        ObjectNode document = object().put("schema", SCHEMA);
        into(document);
        Files.writeString(file, JsonMapper.shared().writeValueAsString(document) + "\n");
    }

    /** What the folder of a run keeps; nothing where there is none that can be read. */
    public static AfterDocument kept(Path run) {
        Path file = run.resolve("after.json");
        if (!Files.isRegularFile(file)) {
            return NOTHING;
        }
        try {
            JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
            return SCHEMA.equals(document.path("schema").asString(""))
                    ? new AfterDocument(
                            Optional.of(document.path(GLANCE))
                                    .filter(JsonNode::isObject)
                                    .map(AfterDocument::readGlance),
                            Optional.of(document.path(LONGER))
                                    .filter(JsonNode::isObject)
                                    .map(AfterDocument::readLonger))
                    : NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException | IllegalArgumentException damaged) {
            return NOTHING;
        }
    }

    /** Its fields in another document: null where nothing was looked at. */
    public void into(ObjectNode document) {
        glance.ifPresentOrElse(seen -> document.set(GLANCE, turning(seen)), () -> document.putNull(GLANCE));
        longer.ifPresentOrElse(lived -> document.set(LONGER, further(lived)), () -> document.putNull(LONGER));
    }

    private static ObjectNode turning(Glance glance) {
        ObjectNode node = object().put("plan", glance.plan())
                .put("against", glance.against())
                .put("kpi", glance.kpi())
                .put("replications", glance.replications())
                .put("assumptions", glance.assumptions());
        node.set("as-assumed", estimate(glance.assumed()));
        ArrayNode tried = node.putArray("tried");
        for (Ends ends : glance.tried()) {
            ObjectNode each = factor(ends.factor());
            each.set("at-low", end(ends.low()));
            each.set("at-high", end(ends.high()));
            tried.add(each);
        }
        glance.turn().ifPresentOrElse(turn -> node.set("turns", turn(turn)), () -> node.putNull("turns"));
        return node;
    }

    private static ObjectNode turn(Turn turn) {
        ObjectNode node = factor(turn.factor());
        JsonNumbers.put(node, "to", turn.end().value());
        JsonNumbers.put(node, "about", turn.about());
        node.set("difference", end(turn.end()));
        return node;
    }

    private static ObjectNode factor(Factor factor) {
        ObjectNode node = object().put("assumption", factor.id());
        JsonNumbers.put(node, "low", factor.low());
        JsonNumbers.put(node, "value", factor.central());
        JsonNumbers.put(node, "high", factor.high());
        return node;
    }

    private static ObjectNode end(End end) {
        ObjectNode node = object();
        JsonNumbers.put(node, "mean", end.mean());
        JsonNumbers.put(node, "low", end.low());
        JsonNumbers.put(node, "high", end.high());
        return node;
    }

    private static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = JsonNumbers.put(object().put("count", estimate.count()), estimate);
        JsonNumbers.put(node, "p50", estimate.p50());
        return node;
    }

    private static ObjectNode further(Longer longer) {
        ObjectNode node = object().put("plan", longer.plan())
                .put("against", longer.against())
                .put("run-replications", longer.runYears())
                .put("replications", longer.replications());
        ArrayNode horizons = node.putArray("horizons");
        for (Horizon horizon : longer.horizons()) {
            ObjectNode each = object().put("months", horizon.months()).put("ahead-in", horizon.aheadIn());
            each.set("difference", estimate(horizon.difference()));
            horizons.add(each);
        }
        return node;
    }

    private static Glance readGlance(JsonNode node) {
        List<Ends> tried = new ArrayList<>();
        for (JsonNode each : node.path("tried")) {
            Factor factor = readFactor(each);
            tried.add(new Ends(
                    factor, readEnd(each.path("at-low"), factor.low()), readEnd(each.path("at-high"), factor.high())));
        }
        JsonNode turn = node.path("turns");
        return new Glance(
                node.path("plan").asString(""),
                node.path("against").asString(""),
                node.path("kpi").asString(""),
                readEstimate(node.path("as-assumed")),
                node.path("replications").asInt(0),
                node.path("assumptions").asInt(0),
                tried,
                turn.isObject()
                        ? Optional.of(new Turn(
                                readFactor(turn),
                                readEnd(turn.path("difference"), number(turn, "to")),
                                number(turn, "about")))
                        : Optional.empty());
    }

    private static Longer readLonger(JsonNode node) {
        List<Horizon> horizons = new ArrayList<>();
        for (JsonNode each : node.path("horizons")) {
            horizons.add(new Horizon(
                    each.path("months").asInt(0),
                    readEstimate(each.path("difference")),
                    each.path("ahead-in").asInt(0)));
        }
        return new Longer(
                node.path("plan").asString(""),
                node.path("against").asString(""),
                node.path("run-replications").asInt(0),
                node.path("replications").asInt(0),
                horizons);
    }

    private static Factor readFactor(JsonNode node) {
        return new Factor(
                node.path("assumption").asString(""), number(node, "low"), number(node, "value"), number(node, "high"));
    }

    private static End readEnd(JsonNode node, double value) {
        return new End(value, number(node, "mean"), number(node, "low"), number(node, "high"));
    }

    private static Estimate readEstimate(JsonNode node) {
        return new Estimate(
                node.path("count").asInt(0),
                number(node, "mean"),
                number(node, "low"),
                number(node, "high"),
                number(node, "p10"),
                number(node, "p50"),
                number(node, "p90"));
    }

    private static double number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).doubleValue() : Double.NaN;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
