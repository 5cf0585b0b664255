package dev.stagecrew.core.result;

import dev.stagecrew.core.kpi.Period;
import java.util.Arrays;

/**
 * The KPI values of one period, in the order of {@link ReplicationResult#kpis()}; NaN where a KPI is not defined, as the
 * conversion of a month without visits.
 */
public record PeriodValues(Period period, double[] values) {
    public PeriodValues {
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    public double value(int kpi) {
        return values[kpi];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeriodValues that && period.equals(that.period) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * period.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "PeriodValues[" + period + ", " + Arrays.toString(values) + "]";
    }
}
