package dev.stagecrew.app.why;

import dev.stagecrew.app.result.JsonNumbers;
import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.study.why.Stair;
import dev.stagecrew.study.why.Staircase;
import java.nio.file.Path;
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

    /** The document. */
    public static String of(Staircase stairs) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schema", SCHEMA)
                .put("plan", stairs.plan())
                .put("against", stairs.against())
                .put("replications", stairs.years());
        ArrayNode steps = document.putArray("steps");
        stairs.stairs().forEach(stair -> steps.add(step(stair)));
        document.set("whole", bridge(stairs.whole()));
        JsonNumbers.put(document, "together", stairs.together());
        return JsonMapper.shared().writeValueAsString(document);
    }

    private static ObjectNode step(Stair stair) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        stair.deed()
                .fold(
                        hire -> node.put("hire", hire.position().id()),
                        change -> node.put("change", change.tell(new Kinds())),
                        () -> node.put("leaving-out", true));
        if (stair.deed().day() >= 0 && stair.deed().day() < Integer.MAX_VALUE) {
            node.put("from-day", stair.deed().day());
        } else {
            node.putNull("from-day");
        }
        node.set("in-order", bridge(stair.inOrder()));
        node.set("alone", bridge(stair.alone()));
        return node;
    }

    /** What a change is called in a document. */
    private static final class Kinds implements Change.Visitor<String> {
        @Override
        public String adBudget(Change.AdBudget change) {
            return "ad-budget";
        }

        @Override
        public String meetings(Change.Meetings change) {
            return "meetings";
        }

        @Override
        public String tool(Change.Tool change) {
            return "tool";
        }

        @Override
        public String terms(Change.Terms change) {
            return "terms";
        }

        @Override
        public String away(Change.Away change) {
            return "leave";
        }

        @Override
        public String farewell(Change.Farewell change) {
            return "leaves";
        }
    }

    /** Each kind of money, and the sum of them with its interval. */
    public static ObjectNode bridge(MoneyBridge bridge) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        bridge.parts()
                .forEach(part -> JsonNumbers.put(
                        node, part.kind().id(), part.difference().mean()));
        ObjectNode sum = node.putObject("contribution");
        JsonNumbers.put(sum, "mean", bridge.whole().mean());
        JsonNumbers.put(sum, "low", bridge.whole().low());
        JsonNumbers.put(sum, "high", bridge.whole().high());
        return node;
    }
}
