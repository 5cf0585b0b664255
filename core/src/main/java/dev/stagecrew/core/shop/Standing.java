package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What holds a shop as it stands today: with so much work, so many who join and leave and so many reviews nothing about it
 * changes, and only more or less of these does.
 *
 * <p>Found by watching years of the shop as its file says it is, with its people, no plan, and everything slow held still
 * ({@link Census}). A shop that is of an age has come to rest: what its file states and what its days bring must agree.
 * Where they do not, the model's level gives way and the file's is kept: fewer of those who could join do (or fewer of
 * those who would leave), reviews lose their weight at the pace at which new ones come, and reviewers are as kind as the
 * rating says. What is stated as nought is a beginning instead, and grows. Only those who got something count: a shop is
 * held by what it sends, and whoever it sends nothing goes and writes on top of that, the more of them the fewer hands it
 * has.
 *
 * @param hoursADay skilled hours a day that hold each quality
 * @param afterAYear where each quality would be after that year, were it not held
 * @param joining those who join, relative to what is believed
 * @param leaving those who leave, relative to what is believed
 * @param reviewsADay written
 * @param stars mean of what is given, were reviewers no kinder than elsewhere; NaN where nobody reviews
 * @param reviewWearADay share of reviews that no longer count after a day
 * @param kindness stars that reviewers give beyond what the parcels are worth elsewhere
 * @param mostKindness the kindest and the sourest that reviewers can be
 * @param backlogAWeek orders by which the pile of those still to be packed grows a week
 * @param waitingAWeek contacts by which the pile of those still to be answered grows a week
 */
public record Standing(
        Map<Quality, Double> hoursADay,
        Map<Quality, Double> afterAYear,
        double joining,
        double leaving,
        double reviewsADay,
        double stars,
        double reviewWearADay,
        double kindness,
        double mostKindness,
        double backlogAWeek,
        double waitingAWeek) {
    /** Of a shop in which nothing stirs, or of a help desk alone. */
    public static final Standing NONE = new Standing(Map.of(), Map.of(), 1, 1, 0, Double.NaN, 0, 0, 0, 0, 0);

    /** What is stated and what the days hold may differ by a factor of two: both are estimates. */
    private static final double TOO_MUCH = 2;

    private static final double DAYS_A_YEAR = 365.25;

    private static final int HALVINGS = 24;

    public Standing {
        hoursADay = copy(hoursADay);
        afterAYear = copy(afterAYear);
    }

    /**
     * The standing of a shop, from some years of it in which its stocks were held still.
     *
     * @param needHours by quality, hours of fully skilled work a week that it asks for
     */
    public static Standing of(List<Census> years, Opening opening, double[] needHours, Assumptions assumptions) {
        Map<Quality, Double> hours = new EnumMap<>(Quality.class);
        Map<Quality, Double> after = new EnumMap<>(Quality.class);
        for (Quality quality : Quality.values()) {
            double need = needHours[quality.ordinal()];
            if (need > 0) {
                Upkeep asked = Upkeep.of(quality, 0, need, assumptions);
                Upkeep held = asked.heldBy(Rehearsal.hoursThatHold(quality, opening, years, asked));
                hours.put(quality, held.hoursToday());
                after.put(quality, Rehearsal.end(quality, opening, years, held));
            }
        }
        double days = years.stream().mapToInt(Census::days).sum();
        double joined = years.stream().mapToDouble(Census::allJoined).sum();
        double left = years.stream().mapToDouble(Census::allLeft).sum();
        List<Double> stars = new ArrayList<>();
        years.forEach(year -> stars.addAll(year.stars()));
        boolean grows = opening.reviewsGrow() || opening.reviews() == 0;
        int warnings = years.stream().mapToInt(Census::warnings).sum();
        double reviewsADay = (stars.size() + warnings) / days;
        double mostKindness = assumptions.get(Assumption.KINDNESS_MOST);
        boolean hasCustomers = opening.customers() > 0;
        return new Standing(
                hours,
                after,
                hasCustomers && joined > left ? left / joined : 1,
                hasCustomers && left > joined ? joined / left : 1,
                reviewsADay,
                given(stars, 0),
                grows ? 0 : -StrictMath.expm1(-reviewsADay / opening.reviews()),
                kindness(stars, opening.rating(), mostKindness),
                mostKindness,
                years.stream().mapToDouble(Census::backlogAWeek).average().orElse(0),
                years.stream().mapToDouble(Census::waitingAWeek).average().orElse(0));
    }

    /** Skilled hours a day that hold a quality; 0 where today's people do nothing for it. */
    public double hoursADay(Quality quality) {
        return hoursADay.getOrDefault(quality, 0.0);
    }

    /** What the shop says of itself that does not go together. */
    public List<Contradiction> contradictions(Opening opening) {
        List<Contradiction> found = new ArrayList<>();
        if (joining * TOO_MUCH < 1 || leaving * TOO_MUCH < 1) {
            found.add(new Contradiction(
                    Contradiction.What.CUSTOMERS, opening.customers(), opening.customers() * leaving / joining));
        }
        double reviewsAYear = reviewsADay * DAYS_A_YEAR;
        if (reviewWearADay > 0 && reviewsAYear > TOO_MUCH * opening.reviews()) {
            found.add(new Contradiction(Contradiction.What.REVIEWS, opening.reviews(), reviewsAYear));
        }
        if (kindness != 0 && Math.abs(kindness) >= mostKindness) {
            found.add(new Contradiction(Contradiction.What.RATING, opening.rating(), stars));
        }
        return found;
    }

    /** Stars to be added to what is meant for the mean of what is given to be the rating. */
    private static double kindness(List<Double> meant, double rating, double most) {
        if (meant.isEmpty()) {
            return 0;
        }
        double low = -most;
        double high = most;
        if (given(meant, high) <= rating) {
            return high;
        }
        if (given(meant, low) >= rating) {
            return low;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (given(meant, middle) < rating) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Mean of the stars that are given by reviewers of some kindness. */
    private static double given(List<Double> meant, double kindness) {
        return meant.stream()
                .mapToDouble(stars -> Reputation.given(stars + kindness))
                .average()
                .orElse(Double.NaN);
    }

    private static Map<Quality, Double> copy(Map<Quality, Double> values) {
        EnumMap<Quality, Double> copy = new EnumMap<>(Quality.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
