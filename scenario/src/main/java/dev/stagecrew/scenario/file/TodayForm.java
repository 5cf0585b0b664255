package dev.stagecrew.scenario.file;

import dev.stagecrew.core.today.Agreement;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.core.today.FreeParameter;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the owner's books say of today. */
final class TodayForm {
    private static final double LEAST = 1e-4;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double WEEKS_A_MONTH = DAYS_A_MONTH / 7;

    private static final Measure CONTACTS_A_WEEK = new Measure(
            "a-number-a-week",
            Measure.units("", 1, "/week", 1, "/day", 7, "/month", 1 / WEEKS_A_MONTH),
            LEAST,
            1e7,
            "40 a week");

    private static final Map<Figure, Key<Double>> FIGURES = figures();
    private static final Map<FreeParameter, Key<Double>> FACTORS = factors();
    private static final Map<Figure, Key<Double>> FOUND = found();

    private static final Key<String> FOR = Key.required(
            "for", TextShape.text(64), "The shop that was fitted; for any other the section does not count.");
    private static final Key<Fields> WHAT_WAS_FOUND = Key.optional(
            "found",
            new Section("what-was-found", List.copyOf(FOUND.values())),
            "What the model then says to each figure.");
    private static final Key<Fields> FITTED = Key.optional(
            "fitted",
            fitted(),
            "Written by the program into a run's own copy, so that nobody fits twice; leave it out.");

    static final Section SECTION = section();

    private TodayForm() {}

    private static Section section() {
        List<Key<?>> keys = new ArrayList<>(FIGURES.values());
        keys.add(FITTED);
        return new Section("today", keys);
    }

    private static Section fitted() {
        List<Key<?>> keys = new ArrayList<>(List.of(FOR));
        keys.addAll(FACTORS.values());
        keys.add(WHAT_WAS_FOUND);
        return new Section("fit", keys);
    }

    private static Map<Figure, Key<Double>> figures() {
        Map<Figure, Key<Double>> keys = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            keys.put(figure, Key.optional(figure.id(), measure(figure).shape(), meaning(figure)));
        }
        return keys;
    }

    private static Measure measure(Figure figure) {
        return switch (figure) {
            case ORDERS -> Measures.COUNT_A_MONTH.within(LEAST, 1e7).called("a-number-a-month", "118 a month");
            case CONVERSION -> Measures.SHARE.within(LEAST, 1).called("a-share", "1.2%");
            case CONTACTS -> CONTACTS_A_WEEK;
            case FIRST_RESPONSE -> Measures.HOURS.within(1 / 60.0, 1000).called("hours", "6 h");
            case TURNOVER -> Measures.MONEY_A_MONTH.within(LEAST, 1e9).called("an-amount-a-month", "4100 a month");
            case RETURN_ON_AD_SPEND ->
                Measures.times(1000).within(LEAST, 1000).called("sales-for-each-unit-of-money-spent-on-ads", "1.9");
            case REPEAT_SHARE -> Measures.SHARE.within(LEAST, 1).called("a-share", "30%");
            case ON_TIME -> Measures.SHARE.within(LEAST, 1).called("a-share", "95%");
        };
    }

    private static String meaning(Figure figure) {
        return switch (figure) {
            case ORDERS -> "Orders in a usual month.";
            case CONVERSION -> "Orders for each visit. Where orders are given, too, they count.";
            case CONTACTS -> "All messages, chats and calls that reach the shop, before and after an order.";
            case FIRST_RESPONSE -> "How long somebody who writes usually waits for an answer, nights included.";
            case TURNOVER -> "Value of the orders placed online in a usual month.";
            case RETURN_ON_AD_SPEND -> "Value of the orders that ads bring, divided by what the ads cost.";
            case REPEAT_SHARE -> "Share of the turnover from people who have bought before.";
            case ON_TIME -> "Share of the parcels that leave in time. Nothing is fitted to it: it is compared.";
        };
    }

    private static Map<FreeParameter, Key<Double>> factors() {
        Map<FreeParameter, Key<Double>> keys = new EnumMap<>(FreeParameter.class);
        for (FreeParameter factor : FreeParameter.values()) {
            keys.put(
                    factor,
                    Key.optional(
                                    factor.id(),
                                    Measures.NUMBER
                                            .within(.001, 1000)
                                            .called("a-factor", "0.8020")
                                            .shape(),
                                    meaning(factor))
                            .otherwise("1"));
        }
        return keys;
    }

    private static String meaning(FreeParameter factor) {
        return switch (factor) {
            case BUYERS -> "On the share of visitors who would buy.";
            case PAID -> "On the same of ads, besides.";
            case CONTACTS -> "On how often people write.";
            case LOOKING -> "On the hours between two looks at the inbox.";
            case ORDER_VALUE -> "On the value of an order.";
            case RETURNING -> "On how often known customers come back.";
        };
    }

    private static Map<Figure, Key<Double>> found() {
        Map<Figure, Key<Double>> keys = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            keys.put(
                    figure,
                    Key.optional(figure.id(), Measures.NUMBER.within(0, 1e12).shape(), meaning(figure)));
        }
        return keys;
    }

    /** The figures that are given. */
    static Map<Figure, Double> stated(Fields today) {
        return read(today, FIGURES);
    }

    /** The fit that is written there, if it is one of the shop with this digest. */
    static Optional<Agreement> agreement(Fields today, String digest) {
        return today.find(FITTED)
                .filter(fitted -> fitted.get(FOR).equals(digest))
                .map(fitted -> new Agreement(
                        read(fitted, FACTORS),
                        fitted.find(WHAT_WAS_FOUND)
                                .map(found -> read(found, FOUND))
                                .orElse(Map.of())));
    }

    private static <E extends Enum<E>> Map<E, Double> read(Fields fields, Map<E, Key<Double>> keys) {
        Map<E, Double> values = new LinkedHashMap<>();
        keys.forEach((name, key) -> fields.find(key).ifPresent(value -> values.put(name, value)));
        return values;
    }
}
