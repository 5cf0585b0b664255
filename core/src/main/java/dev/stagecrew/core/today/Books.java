package dev.stagecrew.core.today;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.kpi.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a shop's books say of it, and what in the model is free to agree with them. What the scenario states itself is not
 * free.
 *
 * @param stated the figures that are known
 * @param aims those that something free can meet, in the order of the factors
 * @param adsBought whether there is anything to return on
 */
public record Books(Map<Figure, Double> stated, List<Aim> aims, boolean adsBought) {
    public Books {
        stated = copy(stated);
        aims = List.copyOf(aims);
    }

    /**
     * The books of a shop.
     *
     * @param settings the shop's assumptions before any fit
     * @param adsBought whether the shop spends on ads
     */
    public static Books of(Map<Figure, Double> stated, AssumptionSettings settings, boolean adsBought) {
        List<Aim> aims = new ArrayList<>();
        for (FreeParameter factor : FreeParameter.values()) {
            figure(factor, stated, adsBought)
                    .filter(figure -> stated.getOrDefault(figure, 0.0) > 0)
                    .filter(figure -> isFree(factor, settings))
                    .ifPresent(figure -> aims.add(aim(figure, stated, factor, settings)));
        }
        return new Books(stated, aims, adsBought);
    }

    /** The figure that a factor has to meet. Orders go before conversion: visits are counted worse than orders. */
    private static Optional<Figure> figure(FreeParameter factor, Map<Figure, Double> stated, boolean adsBought) {
        Figure figure = switch (factor) {
            case BUYERS -> sales(stated);
            case PAID -> Figure.RETURN_ON_AD_SPEND;
            case CONTACTS -> Figure.CONTACTS;
            case LOOKING -> Figure.FIRST_RESPONSE;
            case ORDER_VALUE -> Figure.TURNOVER;
            case RETURNING -> Figure.REPEAT_SHARE;
        };
        boolean taken = factor == FreeParameter.ORDER_VALUE && sales(stated) == Figure.TURNOVER;
        boolean empty = factor == FreeParameter.PAID && !adsBought;
        return taken || empty ? Optional.empty() : Optional.of(figure);
    }

    /** What says how much is sold. */
    private static Figure sales(Map<Figure, Double> stated) {
        if (stated.containsKey(Figure.ORDERS)) {
            return Figure.ORDERS;
        }
        return stated.containsKey(Figure.CONVERSION) ? Figure.CONVERSION : Figure.TURNOVER;
    }

    private static boolean isFree(FreeParameter factor, AssumptionSettings settings) {
        return factor.assumptions().isEmpty()
                || factor.assumptions().stream()
                        .anyMatch(one -> settings.given(one).isEmpty());
    }

    private static Aim aim(
            Figure figure, Map<Figure, Double> stated, FreeParameter factor, AssumptionSettings settings) {
        double low = 1 / FreeParameter.MOST;
        double high = FreeParameter.MOST;
        if (factor == FreeParameter.LOOKING) {
            // what is plausible for this one is known: how often people look at an inbox was asked
            double now = settings.value(Assumption.CHECK_HOURS);
            low = Math.min(1, Assumption.CHECK_HOURS.low() / now);
            high = Math.max(1, Assumption.CHECK_HOURS.high() / now);
        }
        return new Aim(figure, stated.getOrDefault(figure, Double.NaN), factor, low, high);
    }

    /** The settings of a shop whose levels are moved by factors. */
    public static AssumptionSettings applied(Map<FreeParameter, Double> factors, AssumptionSettings settings) {
        Map<Assumption, Double> values = new EnumMap<>(Assumption.class);
        factors.forEach((factor, times) -> {
            for (Assumption one : factor.assumptions()) {
                if (times != 1 && settings.given(one).isEmpty()) {
                    values.merge(one, settings.value(one) * times, (before, now) -> before * times);
                }
            }
        });
        AssumptionSettings fitted = settings;
        for (Map.Entry<Assumption, Double> value : values.entrySet()) {
            boolean share =
                    value.getKey().unit() == Unit.RATIO && value.getKey().high() <= 1;
            fitted = fitted.fitted(value.getKey(), share ? Math.min(1, value.getValue()) : value.getValue());
        }
        return fitted;
    }

    private static Map<Figure, Double> copy(Map<Figure, Double> values) {
        Map<Figure, Double> copy = new EnumMap<>(Figure.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
