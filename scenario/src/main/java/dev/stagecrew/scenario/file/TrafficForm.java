package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.shop.Traffic.Campaign;
import dev.stagecrew.core.shop.Traffic.Closure;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.ListShape;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.PlanDays;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the shop's visits come from and when. */
final class TrafficForm {
    private static final Measure VISITS = Measures.COUNT_A_MONTH.within(0, 1e8);
    private static final Measure WEIGHT = Measures.times(20);

    /** Of one campaign, and of all that are on together. */
    private static final double MOST_TIMES = 50;

    private static final Key<Double> SOCIAL =
            Key.optional("social", VISITS.shape(), "Visits from social media.").otherwise("0");
    private static final Key<Double> DIRECT =
            Key.optional("direct", VISITS.shape(), "Direct visits.").otherwise("0");
    private static final Key<Double> ORGANIC =
            Key.optional("organic", VISITS.shape(), "Visits from search.").otherwise("0");
    private static final Key<Double> AD_BUDGET = Key.optional(
                    "ad-budget", Measures.MONEY_A_MONTH.within(0, 1e7).shape(), "Spent on ads at the start.")
            .otherwise("0");
    private static final Key<Double> AD_SOCIAL = Key.optional(
                    "ad-social-share",
                    Measures.SHARE.called("a-share", "40%").shape(),
                    "Share of the ads on social media; the rest beside search results.")
            .otherwise("0%");
    private static final List<Key<Double>> WEEKDAYS = Stream.of(DayOfWeek.values())
            .map(day -> weight(day.name(), "Visits of this weekday, relative to the others."))
            .toList();
    private static final List<Key<Double>> MONTHS = Stream.of(Month.values())
            .map(month -> weight(month.name(), "Visits of this month, relative to the others."))
            .toList();
    private static final Key<Fields> WEEK =
            Key.optional("weekdays", notAllZero("weekdays", WEEKDAYS), "Weekdays that differ.");
    private static final Key<Fields> SEASON = Key.optional(
            "season",
            notAllZero("months", MONTHS),
            "Months that differ. Ads bring what their budget buys then, fewer and readier clicks.");
    private static final Key<List<Double>> HOURS = Key.optional(
            "hours",
            new ListShape<>(WEIGHT.shape(), 24).as(TrafficForm::hours),
            "24 weights, one for each hour of the day from midnight. Online shops at large when left out.");

    private static final Key<String> LABEL = Key.required("label", TextShape.text(80), "What it is called.");
    private static final Key<Integer> FROM = Key.required("from", PlanDays.within(), "Its first day.");
    private static final Key<Double> DAYS = Key.optional(
                    "days", Measures.DAYS.within(1, 92).shape(), "How long it lasts.")
            .otherwise("1 day");
    private static final Key<Double> TRAFFIC = Key.required(
            "traffic",
            Measures.times(MOST_TIMES).shape(),
            "Visits while it lasts, as a multiple of the usual; of ads, what their budget buys then.");
    private static final Key<Double> COST = Key.optional(
                    "cost", Measures.MONEY.within(0, 1e8).shape(), "What it costs.")
            .otherwise("0");
    private static final Shape<Campaign> CAMPAIGN = Section.of("campaign", LABEL, FROM, DAYS, TRAFFIC, COST)
            .as((fields, place, reading) -> Optional.of(new Campaign(
                    fields.get(LABEL),
                    fields.get(FROM),
                    (int) Math.ceil(fields.get(DAYS)),
                    fields.get(TRAFFIC),
                    fields.get(COST))));
    private static final Key<List<Campaign>> CAMPAIGNS = Key.optional(
            "campaigns", new ListShape<>(CAMPAIGN, 50), "Bursts of traffic, as on a shopping day; under every plan.");

    private static final Key<List<PlanDays.Days>> CLOSED = Key.optional(
            "closed",
            PlanDays.stretches(),
            "Days on which nobody can order and no ad is shown, as holidays of the shop.");

    static final Section SECTION = Section.of(
            "traffic", SOCIAL, DIRECT, ORGANIC, AD_BUDGET, AD_SOCIAL, HOURS, WEEK, SEASON, CAMPAIGNS, CLOSED);

    private TrafficForm() {}

    private static Key<Double> weight(String name, String meaning) {
        return Key.optional(name.toLowerCase(Locale.ROOT), WEIGHT.shape(), meaning)
                .otherwise("1");
    }

    private static Optional<List<Double>> hours(List<Double> weights, Shape.Place place, Reading reading) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (weights.size() == 24 && sum > 0) {
            return Optional.of(weights);
        }
        reading.report(ProblemCode.E015, place.span(), Sentence.of("weights", place.path(), weights.size()));
        return Optional.empty();
    }

    /** A shop that nobody ever visits has no week to share its visits out in. */
    private static Shape<Fields> notAllZero(String name, List<Key<Double>> keys) {
        return new Section(name, List.copyOf(keys)).as((weights, place, reading) -> {
            if (keys.stream().anyMatch(key -> weights.get(key) > 0)) {
                return Optional.of(weights);
            }
            reading.report(ProblemCode.E015, place.span(), Sentence.of("not-all-zero", place.path()));
            return Optional.empty();
        });
    }

    /** Campaigns that are on together multiply; the most of them come together on the first day of one. */
    static boolean checkTogether(Fields traffic, String path, Reading reading) {
        List<Campaign> campaigns = traffic.find(CAMPAIGNS).orElse(List.of());
        for (Campaign begins : campaigns) {
            double times = campaigns.stream()
                    .filter(other -> other.isOn(begins.fromDay()))
                    .mapToDouble(Campaign::traffic)
                    .reduce(1, (one, two) -> one * Math.max(1, two));
            if (times > MOST_TIMES) {
                reading.report(
                        ProblemCode.E015,
                        traffic.at(CAMPAIGNS),
                        Sentence.of(
                                "campaigns-together",
                                path,
                                whole(MOST_TIMES),
                                TextShape.shown(begins.label()),
                                whole(times)));
                return false;
            }
        }
        return true;
    }

    private static String whole(double times) {
        return String.format(Locale.ROOT, "%.0f", times);
    }

    static Traffic traffic(Fields fields, List<Double> usualHours) {
        return new Traffic(
                fields.get(SOCIAL),
                fields.get(DIRECT),
                fields.get(ORGANIC),
                fields.get(AD_BUDGET),
                fields.get(AD_SOCIAL),
                fields.find(HOURS).orElse(usualHours),
                weights(fields.find(WEEK), WEEKDAYS),
                weights(fields.find(SEASON), MONTHS),
                fields.find(CAMPAIGNS).orElse(List.of()),
                fields.find(CLOSED).orElse(List.of()).stream()
                        .map(days -> new Closure(days.fromDay(), days.untilDay()))
                        .toList());
    }

    private static List<Double> weights(Optional<Fields> given, List<Key<Double>> keys) {
        List<Double> weights = new ArrayList<>();
        keys.forEach(key -> weights.add(given.map(fields -> fields.get(key)).orElse(1.0)));
        return weights;
    }
}
