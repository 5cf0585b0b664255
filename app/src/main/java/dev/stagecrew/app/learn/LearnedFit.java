package dev.stagecrew.app.learn;

import dev.stagecrew.app.today.UsualMonths;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.JointDraws;
import dev.stagecrew.core.decision.calibration.Calibrated;
import dev.stagecrew.core.decision.calibration.Calibration;
import dev.stagecrew.core.decision.calibration.CalibrationTarget;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.core.today.FreeParameter;
import dev.stagecrew.learn.estimate.Learned;
import dev.stagecrew.learn.estimate.LearnedAs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * What the exports say of assumptions that stand in no file: those under which the model's months look like the shop's.
 *
 * @param seen the figures that were held against the shop's
 * @param levers what was moved
 * @param books what the exports say of each figure
 * @param model what the model says of it under what is left possible
 * @param draws what is left possible; nothing where the figures move with no lever, or contradict each other
 */
public record LearnedFit(
        List<Figure> seen,
        List<Lever> levers,
        Calibrated found,
        Map<Figure, Double> books,
        Map<Figure, Double> model,
        Optional<JointDraws> draws) {
    private static final int SHOWN_YEARS = 40;
    private static final double PRIOR_END = 1.645;

    /** What each figure may tell of, beside the level that is fitted to it. */
    private static final Map<Figure, List<Assumption>> TOLD_BY = Map.of(
            Figure.ORDERS,
            List.of(
                    Assumption.SITE_LOSS,
                    Assumption.CONTENT_LOSS,
                    Assumption.QUESTION_BLOCKS,
                    Assumption.PATIENCE_HOURS),
            Figure.CONTACTS,
            List.of(Assumption.ENQUIRY_RATE, Assumption.TICKETS_PER_ORDER),
            Figure.FIRST_RESPONSE,
            List.of(Assumption.CHECK_HOURS, Assumption.TICKET_MINUTES),
            Figure.ON_TIME,
            List.of(Assumption.PACKING_MINUTES));

    public LearnedFit {
        seen = List.copyOf(seen);
        levers = List.copyOf(levers);
    }

    /**
     * Fits a shop; nothing where its exports tell no figure that the model could be held against.
     *
     * @param progress is told how many years have been simulated so far
     */
    public static Optional<LearnedFit> of(
            Scenario scenario, List<Learned> learned, long seed, int lanes, IntConsumer progress) {
        Map<Figure, CalibrationTarget> targets = targets(learned);
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> seen = List.copyOf(targets.keySet());
        AssumptionSettings settings = scenario.assumptions();
        List<Lever> levers = levers(seen, settings);
        try (UsualMonths months = UsualMonths.open(scenario, lanes)) {
            ShopTwin twin = new ShopTwin(months, settings, levers, seen, progress);
            Calibrated found =
                    Calibration.run(levers.stream().map(Lever::id).toList(), List.copyOf(targets.values()), twin, seed);
            Optional<JointDraws> draws = draws(found, levers, settings);
            AssumptionSettings left = new AssumptionSettings(settings.preset(), settings.overrides(), draws);
            return Optional.of(new LearnedFit(
                    seen, levers, found, books(learned, seen), mean(months.each(left, 0, SHOWN_YEARS), seen), draws));
        }
    }

    private static Map<Figure, Double> books(List<Learned> learned, List<Figure> seen) {
        Map<Figure, Double> books = new EnumMap<>(Figure.class);
        seen.forEach(figure -> learned.stream()
                .filter(one -> one.key().equals("today." + figure.id()))
                .findFirst()
                .ifPresent(one -> books.put(figure, one.value())));
        return books;
    }

    private static Map<Figure, Double> mean(List<Map<Figure, Double>> years, List<Figure> seen) {
        Map<Figure, Double> mean = new EnumMap<>(Figure.class);
        seen.forEach(figure -> mean.put(
                figure,
                years.stream()
                        .mapToDouble(year -> year.getOrDefault(figure, Double.NaN))
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN)));
        return mean;
    }

    private static Map<Figure, CalibrationTarget> targets(List<Learned> learned) {
        Map<Figure, CalibrationTarget> targets = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            learned.stream()
                    .filter(one -> one.key().equals("today." + figure.id()))
                    .filter(one -> one.verdict() != LearnedAs.ASSUMED)
                    .findFirst()
                    .ifPresent(one -> targets.put(figure, Sight.target(figure, one.value(), one.low(), one.high())));
        }
        // turnover is orders times a value that is read from the same rows: it says nothing new
        if (targets.containsKey(Figure.ORDERS)) {
            targets.remove(Figure.TURNOVER);
        }
        return targets;
    }

    private static List<Lever> levers(List<Figure> seen, AssumptionSettings settings) {
        List<Lever> levers = new ArrayList<>();
        levers.add(Lever.of(FreeParameter.BUYERS));
        if (seen.contains(Figure.RETURN_ON_AD_SPEND)) {
            levers.add(Lever.of(FreeParameter.PAID));
        }
        if (seen.contains(Figure.REPEAT_SHARE)) {
            levers.add(Lever.of(FreeParameter.RETURNING));
        }
        Set<Assumption> told = EnumSet.noneOf(Assumption.class);
        for (Figure figure : seen) {
            told.addAll(TOLD_BY.getOrDefault(figure, List.of()));
        }
        told.stream()
                .filter(one -> settings.given(one).isEmpty())
                .map(Lever::of)
                .forEach(levers::add);
        return levers;
    }

    /** The draws as values of assumptions: of each row those that any free lever moves. */
    private static Optional<JointDraws> draws(Calibrated found, List<Lever> levers, AssumptionSettings settings) {
        List<String> names = found.directions().free();
        List<Lever> free =
                levers.stream().filter(lever -> names.contains(lever.id())).toList();
        if (free.isEmpty() || found.conflict().isPresent()) {
            return Optional.empty();
        }
        Set<Assumption> columns = EnumSet.noneOf(Assumption.class);
        free.forEach(lever -> columns.addAll(lever.moved()));
        List<List<Double>> rows = new ArrayList<>();
        for (double[] draw : found.posterior().draws()) {
            AssumptionSettings world = settings;
            for (int i = 0; i < free.size(); i++) {
                world = free.get(i).applied(draw[i], world);
            }
            rows.add(columns.stream().map(world::value).toList());
        }
        return Optional.of(new JointDraws(List.copyOf(columns), rows));
    }

    /** The value of a lever at the ends of nine tenths of what is believed, and in the middle: before or after the fit. */
    public double[] range(Lever lever, boolean fitted) {
        double[] u = fitted ? found.range(lever.id()) : new double[] {-PRIOR_END, 0, PRIOR_END};
        return Arrays.stream(u).map(lever.scale()::value).toArray();
    }
}
