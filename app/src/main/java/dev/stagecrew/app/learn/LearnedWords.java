package dev.stagecrew.app.learn;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.learn.estimate.Learned;
import dev.stagecrew.learn.estimate.LearnedAs;
import dev.stagecrew.learn.problem.LearnWords;
import dev.stagecrew.reports.words.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was learned, named and with its unit. */
final class LearnedWords {
    private static final String ASSUMPTIONS = "assumptions.";

    /** What is told one by one, in this order; weekdays, hours and months are tables of their own. */
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("shop.order-value", Unit.MONEY),
            Map.entry("shop.customers", Unit.COUNT),
            Map.entry("shop.pickup-hour", Unit.COUNT),
            Map.entry("shop.reviews.rating", Unit.STARS),
            Map.entry("shop.traffic.direct", Unit.COUNT),
            Map.entry("shop.traffic.organic", Unit.COUNT),
            Map.entry("shop.traffic.social", Unit.COUNT),
            Map.entry("shop.traffic.ad-budget", Unit.MONEY),
            Map.entry("shop.traffic.ad-social-share", Unit.RATIO),
            Map.entry("today.orders", Unit.COUNT),
            Map.entry("today.conversion", Unit.RATIO),
            Map.entry("today.contacts", Unit.COUNT),
            Map.entry("today.first-response", Unit.HOURS),
            Map.entry("today.repeat-share", Unit.RATIO),
            Map.entry("observed.dispatch-days.mean", Unit.DAYS),
            Map.entry("observed.dispatch-days.median", Unit.DAYS),
            Map.entry("observed.dispatch-days.p90", Unit.DAYS),
            Map.entry("observed.late-share", Unit.RATIO),
            Map.entry("observed.refund-count-share", Unit.RATIO),
            Map.entry("observed.cancelled-share", Unit.RATIO),
            Map.entry("observed.first-response-of-all", Unit.HOURS),
            Map.entry("observed.answered-within-4h", Unit.RATIO),
            Map.entry("observed.resolve-hours", Unit.HOURS),
            Map.entry("observed.resolve-hours.p75", Unit.HOURS),
            Map.entry("observed.solved-within-4h", Unit.RATIO),
            Map.entry("observed.call-minutes", Unit.MINUTES),
            Map.entry("observed.tickets-per-order", Unit.RATIO),
            Map.entry("observed.agents", Unit.COUNT));

    /** What is a row of a table of weekdays, hours or months. */
    private static final Set<String> TABLES = Set.of(
            "shop.traffic.weekdays", "shop.traffic.hours", "shop.traffic.season", "shop.desk.weekdays", "people");

    private final CliText words;
    private final Numbers numbers;

    LearnedWords(CliText words, String currency) {
        this.words = words;
        this.numbers = words.numbers(currency.isEmpty() ? "USD" : currency);
    }

    /** Those that are told one by one. */
    List<Learned> told(List<Learned> learned) {
        return learned.stream()
                .filter(one ->
                        one.verdict() != LearnedAs.ASSUMED && unit(one.key()).isPresent())
                .toList();
    }

    /** What the files do not tell, each once. */
    List<Learned> untold(List<Learned> learned) {
        return learned.stream()
                .filter(one ->
                        one.verdict() == LearnedAs.ASSUMED && unit(one.key()).isPresent())
                .toList();
    }

    private static Optional<Unit> unit(String key) {
        return key.startsWith(ASSUMPTIONS)
                ? assumption(key).map(Assumption::unit)
                : Optional.ofNullable(UNITS.get(key));
    }

    private static Optional<Assumption> assumption(String key) {
        return Assumption.byId(key.substring(ASSUMPTIONS.length()));
    }

    /** Whether it is shown in a table of its own. */
    static boolean isTable(Learned one) {
        return TABLES.stream().anyMatch(one.key()::startsWith);
    }

    String name(Learned one) {
        return one.key().startsWith(ASSUMPTIONS)
                ? words.assumption(one.key().substring(ASSUMPTIONS.length()))
                : words.say("learned.key." + one.key());
    }

    String value(Learned one) {
        return one.written().orElseGet(() -> value(one, one.value()));
    }

    /** Its 95% interval; a dash where it has none. */
    String interval(Learned one) {
        return Double.isFinite(one.low()) && one.low() < one.high()
                ? words.say("learn.range", value(one, one.low()), value(one, one.high()))
                : "–";
    }

    private String value(Learned one, double value) {
        return numbers.value(unit(one.key()).orElse(Unit.COUNT), value);
    }

    String figure(Figure figure) {
        return words.say("learned.key.today." + figure.id());
    }

    String value(Figure figure, double value) {
        return numbers.value(figure.unit(), value);
    }

    /** From what, or why not. */
    String reason(Learned one) {
        return one.reason().in(LearnWords.in(words.language()));
    }

    Numbers numbers() {
        return numbers;
    }
}
