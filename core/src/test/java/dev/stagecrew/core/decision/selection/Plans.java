package dev.stagecrew.core.decision.selection;

import dev.stagecrew.core.decision.Trial;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A small space that can be enumerated: when the first hire starts, for how many hours a week, in which of three orders,
 * employed or freelance. The contribution of a year is known in the mean; a good year is good for every plan.
 */
final class Plans {
    static final double INDIFFERENCE = 500;
    private static final double SHARED_LUCK = 6000;
    private static final double OWN_LUCK = 2500;

    private Plans() {}

    record Plan(int startWeek, int hours, int order, int form) {
        /** Best near week 6 and 20 hours, with the first order and form. */
        double contribution() {
            double late = startWeek - 6;
            double many = (hours - 20) / 4.0;
            return 80_000 - 60 * late * late - 450 * many * many - 1500 * order - 2000 * form + 40 * late * many;
        }
    }

    /** 10 starts x 6 hours x 3 orders x 2 forms: 360 plans. */
    static List<Plan> all() {
        List<Plan> plans = new ArrayList<>();
        for (int start = 2; start <= 20; start += 2) {
            for (int hours = 8; hours <= 28; hours += 4) {
                for (int order = 0; order < 3; order++) {
                    plans.add(new Plan(start, hours, order, 0));
                    plans.add(new Plan(start, hours, order, 1));
                }
            }
        }
        return plans;
    }

    static double best() {
        return all().stream().mapToDouble(Plan::contribution).max().orElseThrow();
    }

    /** One of many worlds: the luck of every year, and of every plan in every year. */
    static Trial<Plan> world(int number) {
        List<Plan> plans = all();
        return (plan, from, count) -> {
            UniformRandomProvider shared = RandomSource.L64_X128_MIX.create(number * 1_000L + 1);
            UniformRandomProvider own = RandomSource.L64_X128_MIX.create(number * 1_000L + 2 + plans.indexOf(plan));
            double[] values = new double[count];
            for (int year = 0; year < from + count; year++) {
                double luck = SHARED_LUCK * normal(shared) + OWN_LUCK * normal(own);
                if (year >= from) {
                    values[year - from] = plan.contribution() + luck;
                }
            }
            return values;
        };
    }

    private static double normal(UniformRandomProvider random) {
        return ZigguratSampler.NormalizedGaussian.of(random).sample();
    }
}
