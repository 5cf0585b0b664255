package dev.stagecrew.core.decision;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.Set;

/**
 * What a difference between plans is judged by: its mean, or the typical year where a few years carry the mean.
 *
 * <p>The typical year, the median difference, judges
 *
 * <ul>
 *   <li>a wait, and the length of a queue, always: one year in which nobody answers for weeks outweighs a hundred others,
 *       and a run that has met no such year cannot know that it might;
 *   <li>anything else of which {@link dev.stagecrew.core.stat.FewYears a few years carry the mean}.
 * </ul>
 *
 * <p>Rare bad years are a risk to be told, not to be averaged: the mean stays beside the judgement.
 */
public enum Yardstick {
    MEAN("mean"),
    TYPICAL_YEAR("typical-year");

    private static final Set<Unit> TIMES = Set.of(Unit.MINUTES, Unit.HOURS, Unit.DAYS);

    private final String id;

    Yardstick(String id) {
        this.id = id;
    }

    /** The word as results carry it. */
    public String id() {
        return id;
    }

    /** What a difference in a KPI is judged by. */
    public static Yardstick of(KpiDefinition kpi, PairedDifference difference) {
        return isWait(kpi) || difference.few().carryTheMean() ? TYPICAL_YEAR : MEAN;
    }

    /** Whether a KPI is a time that ought to be short, or a queue: it has no upper end. */
    public static boolean isWait(KpiDefinition kpi) {
        return kpi.better() == Direction.LOWER_IS_BETTER
                && (TIMES.contains(kpi.unit())
                        || Kpi.byId(kpi.id()).filter(Kpi::isQueue).isPresent());
    }

    /** The difference by this yardstick. */
    public double value(PairedDifference difference) {
        return this == MEAN ? difference.mean() : difference.typical().median();
    }

    /** The lower end of its 95% interval. */
    public double low(PairedDifference difference) {
        return this == MEAN ? difference.low() : difference.typical().low();
    }

    /** The upper end of its 95% interval. */
    public double high(PairedDifference difference) {
        return this == MEAN ? difference.high() : difference.typical().high();
    }
}
