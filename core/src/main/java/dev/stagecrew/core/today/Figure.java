package dev.stagecrew.core.today;

import dev.stagecrew.core.kpi.Unit;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure that owners find in their books or in their mailbox. */
public enum Figure {
    /** Orders in a month of 365.25 / 12 days. */
    ORDERS("orders", Unit.COUNT),
    /** Orders a visit. */
    CONVERSION("conversion", Unit.RATIO),
    /** Messages, chats and calls that reach the shop in a week. */
    CONTACTS("contacts", Unit.COUNT),
    /** Median time to an answer, in hours. The luck of a queue moves it, so that it is met within a tenth. */
    FIRST_RESPONSE("first-response", Unit.HOURS),
    /** Value of the orders of a month. */
    TURNOVER("turnover", Unit.MONEY),
    /** Value of the orders that ads brought, for each unit of money spent on ads. */
    RETURN_ON_AD_SPEND("return-on-ad-spend", Unit.INDEX),
    /** Share of the turnover that comes from people who have bought before. */
    REPEAT_SHARE("repeat-share", Unit.RATIO),
    /** Share of the parcels that leave in time. */
    ON_TIME("on-time", Unit.RATIO);

    private static final double USUAL_TOLERANCE = .02;
    private static final double NOISY_TOLERANCE = .1;

    private final String id;
    private final Unit unit;

    Figure(String id, Unit unit) {
        this.id = id;
        this.unit = unit;
    }

    public static Optional<Figure> byId(String id) {
        return Stream.of(values()).filter(figure -> figure.id.equals(id)).findFirst();
    }

    /** Its key in a scenario and in JSON. */
    public String id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }

    /** How far the model may be from the books and still agree with them, as a share of what they say. */
    public double tolerance() {
        return this == FIRST_RESPONSE ? NOISY_TOLERANCE : USUAL_TOLERANCE;
    }

    /** Whether two values are the same as nearly as can be asked. */
    public boolean agrees(double stated, double found) {
        return Math.abs(found - stated) <= tolerance() * Math.abs(stated);
    }
}
