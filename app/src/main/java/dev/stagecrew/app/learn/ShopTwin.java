package dev.stagecrew.app.learn;

import dev.stagecrew.app.today.UsualMonths;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.decision.calibration.Simulator;
import dev.stagecrew.core.today.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** A learned shop in its usual months, under whatever a fit wants to see it. */
final class ShopTwin implements Simulator {
    private final UsualMonths months;
    private final AssumptionSettings settings;
    private final List<Lever> levers;
    private final List<Figure> seen;
    private final IntConsumer progress;

    private int years;

    /**
     * A shop to fit.
     *
     * @param progress is told how many years have been lived so far
     */
    ShopTwin(
            UsualMonths months,
            AssumptionSettings settings,
            List<Lever> levers,
            List<Figure> seen,
            IntConsumer progress) {
        this.months = months;
        this.settings = settings;
        this.levers = List.copyOf(levers);
        this.seen = List.copyOf(seen);
        this.progress = progress;
    }

    @Override
    public List<double[][]> simulate(List<Setting> asked) {
        List<double[][]> answers = new ArrayList<>();
        for (Setting setting : asked) {
            answers.add(answer(setting));
            years += setting.years();
            progress.accept(years);
        }
        return answers;
    }

    private double[][] answer(Setting setting) {
        AssumptionSettings world = settings;
        for (int i = 0; i < levers.size(); i++) {
            world = levers.get(i).applied(setting.u()[i], world);
        }
        List<Map<Figure, Double>> found = months.each(world, setting.firstYear(), setting.years());
        double[][] values = new double[seen.size()][setting.years()];
        for (int target = 0; target < seen.size(); target++) {
            for (int year = 0; year < setting.years(); year++) {
                double value = found.get(year).getOrDefault(seen.get(target), Double.NaN);
                values[target][year] = Double.isNaN(value) ? Double.NaN : Sight.bent(seen.get(target), value);
            }
        }
        return values;
    }
}
