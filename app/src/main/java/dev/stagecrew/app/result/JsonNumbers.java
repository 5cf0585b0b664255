package dev.stagecrew.app.result;

import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.stat.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How numbers stand in every document: twelve digits, and null for what is not a number or has no end. */
public final class JsonNumbers {
    private static final MathContext DIGITS = new MathContext(12);

    private JsonNumbers() {}

    public static void put(ObjectNode node, String field, double value) {
        if (Double.isFinite(value)) {
            node.put(field, new BigDecimal(value).round(DIGITS).doubleValue());
        } else {
            node.putNull(field);
        }
    }

    /** The mean, the ends of its interval, and the 10th and 90th percentile of years. */
    public static ObjectNode put(ObjectNode node, Estimate estimate) {
        put(node, "mean", estimate.mean());
        put(node, "low", estimate.low());
        put(node, "high", estimate.high());
        put(node, "p10", estimate.p10());
        put(node, "p90", estimate.p90());
        return node;
    }

    /** Each kind of money, and the sum of them with its interval. */
    public static ObjectNode bridge(MoneyBridge bridge) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        bridge.parts()
                .forEach(part -> put(node, part.kind().id(), part.difference().mean()));
        ObjectNode sum = node.putObject(Kpi.CONTRIBUTION.id());
        put(sum, "mean", bridge.whole().mean());
        put(sum, "low", bridge.whole().low());
        put(sum, "high", bridge.whole().high());
        return node;
    }
}
