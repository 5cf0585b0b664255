package dev.stagecrew.study.recommend;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan is recommended for. */
public enum Target {
    CONTRIBUTION("contribution", Kpi.CONTRIBUTION, Kpi.REVENUE),
    CONVERSION("conversion", Kpi.CONVERSION_RATE, Kpi.CONVERSION_RATE),
    OWNER_HOURS("owner-hours", Kpi.OWNER_HOURS_PER_WEEK, Kpi.OWNER_HOURS_PER_WEEK);

    private final String id;
    private final Kpi kpi;
    private final Kpi scale;

    Target(String id, Kpi kpi, Kpi scale) {
        this.id = id;
        this.kpi = kpi;
        this.scale = scale;
    }

    public static Optional<Target> byId(String id) {
        return Stream.of(values()).filter(target -> target.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** The KPI over the whole horizon that is to be high, or low. */
    public String kpi() {
        return kpi.id();
    }

    /** The KPI of which the scenario's {@code matters} is a share. */
    String scale() {
        return scale.id();
    }

    public Unit unit() {
        return kpi.unit();
    }

    public Direction better() {
        return kpi.definition().better();
    }
}
