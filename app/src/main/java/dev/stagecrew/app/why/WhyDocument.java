package dev.stagecrew.app.why;

import dev.stagecrew.app.result.JsonNumbers;
import dev.stagecrew.core.decision.bridge.PlanSteps;
import dev.stagecrew.core.decision.bridge.PlanSteps.Kind;
import dev.stagecrew.core.decision.bridge.PlanSteps.PlanStep;
import dev.stagecrew.study.why.Stair;
import dev.stagecrew.study.why.Staircase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What each step of a plan adds, as one JSON document, {@code stagecrew/why/1}, described in {@code docs/result.md}. */
public final class WhyDocument {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/why/1";

    private WhyDocument() {}

    /** Where a run's folder keeps it. */
    public static Path in(Path run) {
        return run.resolve("why.json");
    }

    /** The steps that a run's folder keeps; none when there are none that can be read. */
    public static Optional<PlanSteps> kept(Path run) {
        if (!Files.isRegularFile(in(run))) {
            return Optional.empty();
        }
        try {
            JsonNode document = JsonMapper.shared().readTree(Files.readString(in(run)));
            return SCHEMA.equals(document.path("schema").asString("")) ? Optional.of(read(document)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static PlanSteps read(JsonNode document) {
        List<PlanStep> steps = new ArrayList<>();
        for (JsonNode step : document.path("steps")) {
            Kind kind = Stream.of(Kind.values())
                    .filter(each -> step.has(each.id()))
                    .findFirst()
                    .orElse(Kind.LEAVING_OUT);
            steps.add(new PlanStep(
                    kind,
                    step.path(kind.id()).asString(""),
                    step.at("/in-order/contribution/mean").asDouble(0),
                    step.at("/alone/contribution/mean").asDouble(0)));
        }
        return new PlanSteps(
                document.path("plan").asString(""),
                document.path("against").asString(""),
                document.path("replications").asInt(0),
                steps,
                document.path("together").asDouble(0));
    }

    /** The document. */
    public static String of(Staircase stairs) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schema", SCHEMA)
                .put("plan", stairs.plan())
                .put("against", stairs.against())
                .put("replications", stairs.years());
        ArrayNode steps = document.putArray("steps");
        stairs.stairs().forEach(stair -> steps.add(step(stair)));
        document.set("whole", JsonNumbers.bridge(stairs.whole()));
        JsonNumbers.put(document, "together", stairs.together());
        return JsonMapper.shared().writeValueAsString(document);
    }

    private static ObjectNode step(Stair stair) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        stair.deed()
                .fold(
                        hire -> node.put(Kind.HIRE.id(), hire.position().id()),
                        change -> node.put(Kind.CHANGE.id(), change.kind()),
                        () -> node.put(Kind.LEAVING_OUT.id(), "all"));
        if (stair.deed().day() >= 0 && stair.deed().day() < Integer.MAX_VALUE) {
            node.put("from-day", stair.deed().day());
        } else {
            node.putNull("from-day");
        }
        node.set("in-order", JsonNumbers.bridge(stair.inOrder()));
        node.set("alone", JsonNumbers.bridge(stair.alone()));
        return node;
    }
}
