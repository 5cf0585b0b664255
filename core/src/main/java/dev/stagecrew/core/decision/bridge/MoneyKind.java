package dev.stagecrew.core.decision.bridge;

import dev.stagecrew.core.register.Kpi;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of money that add up to a contribution, in the order in which they are told. */
public enum MoneyKind {
    /** What was sold, less goods, payment fees, postage both ways; before anything was paid back. */
    MARGIN("margin", List.of(Kpi.GROSS_PROFIT, Kpi.REFUNDS, Kpi.CHARGE_BACKS), List.of()),
    /** Refunds, and the fees of banks that gave buyers their money back. */
    REFUNDS("refunds", List.of(), List.of(Kpi.REFUNDS, Kpi.CHARGE_BACKS)),
    ADS("ads", List.of(), List.of(Kpi.AD_SPEND)),
    TOOLS("tools", List.of(), List.of(Kpi.TOOLS)),
    PAY("pay", List.of(), List.of(Kpi.PAYROLL)),
    /** Adverts for people, and fees for finding them. */
    FINDING("finding", List.of(), List.of(Kpi.RECRUITING_COST));

    private final String id;
    private final List<Kpi> gained;
    private final List<Kpi> spent;

    MoneyKind(String id, List<Kpi> gained, List<Kpi> spent) {
        this.id = id;
        this.gained = gained;
        this.spent = spent;
    }

    public String id() {
        return id;
    }

    /** The KPIs that it is made of. */
    Stream<Kpi> kpis() {
        return Stream.concat(gained.stream(), spent.stream());
    }

    /** What it adds to the contribution of each year; what is spent is below zero. */
    public double[] amounts(Figures figures) {
        double[] sum = new double[figures.of(Kpi.CONTRIBUTION).length];
        gained.forEach(kpi -> add(sum, figures.of(kpi), 1));
        spent.forEach(kpi -> add(sum, figures.of(kpi), -1));
        return sum;
    }

    private static void add(double[] sum, double[] values, int sign) {
        Arrays.setAll(sum, year -> sum[year] + sign * values[year]);
    }
}
