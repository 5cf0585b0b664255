package dev.stagecrew.study.recommend;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Unit;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan is recommended for. */
public enum Target {
    CONTRIBUTION("contribution", "contribution", "revenue", Unit.MONEY, Direction.HIGHER_IS_BETTER),
    CONVERSION("conversion", "conversion-rate", "conversion-rate", Unit.RATIO, Direction.HIGHER_IS_BETTER),
    OWNER_HOURS(
            "owner-hours",
            "owner-hours-per-week",
            "owner-hours-per-week",
            Unit.HOURS_PER_WEEK,
            Direction.LOWER_IS_BETTER);

    private final String id;
    private final String kpi;
    private final String scale;
    private final Unit unit;
    private final Direction better;

    Target(String id, String kpi, String scale, Unit unit, Direction better) {
        this.id = id;
        this.kpi = kpi;
        this.scale = scale;
        this.unit = unit;
        this.better = better;
    }

    public static Optional<Target> byId(String id) {
        return Stream.of(values()).filter(target -> target.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** The KPI over the whole horizon that is to be high, or low. */
    public String kpi() {
        return kpi;
    }

    /** The KPI of which the scenario's {@code matters} is a share. */
    String scale() {
        return scale;
    }

    public Unit unit() {
        return unit;
    }

    public Direction better() {
        return better;
    }
}
