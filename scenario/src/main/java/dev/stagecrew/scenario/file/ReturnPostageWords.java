package dev.stagecrew.scenario.file;

import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who pays for what is sent back; true for the buyer. */
final class ReturnPostageWords {
    static final Shape<Boolean> SHAPE = TextShape.oneOf("payer", payers());

    private ReturnPostageWords() {}

    private static Map<String, Boolean> payers() {
        Map<String, Boolean> payers = new LinkedHashMap<>();
        payers.put("shop", false);
        payers.put("customer", true);
        return payers;
    }
}
