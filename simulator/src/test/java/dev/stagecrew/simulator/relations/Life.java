package dev.stagecrew.simulator.relations;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a shop lived through under a plan, in figures. */
record Life(ReplicationResult lived) {
    double whole(String kpi) {
        return at(Period.WHOLE, kpi);
    }

    double month(int number, String kpi) {
        return at(Period.month(number), kpi);
    }

    double at(Period period, String kpi) {
        int index = lived.kpis().indexOf(kpi);
        if (index < 0) {
            throw new IllegalArgumentException("no KPI " + kpi);
        }
        return in(period).orElseThrow().value(index);
    }

    List<String> kpis() {
        return lived.kpis();
    }

    List<Period> periods() {
        return lived.periods().stream().map(PeriodValues::period).toList();
    }

    private Optional<PeriodValues> in(Period period) {
        return lived.periods().stream()
                .filter(values -> values.period().equals(period))
                .findFirst();
    }

    /** KPIs that both lives have and that are not to the last bit the same in each week and month, and in the whole. */
    Set<String> movedFrom(Life other) {
        return movedFrom(other, periods());
    }

    /** The same in some periods. */
    Set<String> movedFrom(Life other, List<Period> periods) {
        Set<String> moved = new TreeSet<>();
        for (String kpi : kpis()) {
            if (other.kpis().contains(kpi)
                    && periods.stream().anyMatch(period -> differ(at(period, kpi), other.at(period, kpi)))) {
                moved.add(kpi);
            }
        }
        return moved;
    }

    /** Whether the numbers are the same in the same places: the KPIs of people carry their names. */
    boolean hasNumbersOf(Life other) {
        return lived.periods().equals(other.lived.periods());
    }

    private static boolean differ(double one, double other) {
        return Double.compare(one, other) != 0;
    }
}
