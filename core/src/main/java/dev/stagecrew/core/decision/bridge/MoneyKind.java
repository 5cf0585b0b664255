package dev.stagecrew.core.decision.bridge;

import dev.stagecrew.core.register.Kpi;
import java.util.Arrays;
import java.util.List;

/** The kinds of money that add up to a contribution, in the order in which they are told. */
public enum MoneyKind {
    /** What was sold, less goods, payment fees, postage both ways; before anything was paid back. */
    MARGIN("margin"),
    /** Refunds, and the fees of banks that gave buyers their money back. */
    REFUNDS("refunds"),
    ADS("ads"),
    TOOLS("tools"),
    /** What works without people of the shop's own: self-service, a fulfilment house. */
    SERVICES("services"),
    PAY("pay"),
    /** Adverts for people, and fees for finding them. */
    FINDING("finding");

    /** All that the kinds are made of. */
    static final List<Kpi> KPIS = List.of(
            Kpi.GROSS_PROFIT,
            Kpi.REFUNDS,
            Kpi.CHARGE_BACKS,
            Kpi.AD_SPEND,
            Kpi.TOOLS,
            Kpi.SERVICES,
            Kpi.PAYROLL,
            Kpi.RECRUITING_COST);

    private final String id;

    MoneyKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** What it adds to the contribution of each year; what is spent is below zero. */
    public double[] amounts(YearlyKpis figures) {
        return switch (this) {
            case MARGIN -> sum(1, figures, Kpi.GROSS_PROFIT, Kpi.REFUNDS, Kpi.CHARGE_BACKS);
            case REFUNDS -> sum(-1, figures, Kpi.REFUNDS, Kpi.CHARGE_BACKS);
            case ADS -> sum(-1, figures, Kpi.AD_SPEND);
            case TOOLS -> sum(-1, figures, Kpi.TOOLS);
            case SERVICES -> sum(-1, figures, Kpi.SERVICES);
            case PAY -> sum(-1, figures, Kpi.PAYROLL);
            case FINDING -> sum(-1, figures, Kpi.RECRUITING_COST);
        };
    }

    private static double[] sum(int sign, YearlyKpis figures, Kpi... kpis) {
        double[] sum = new double[figures.of(kpis[0]).length];
        for (Kpi kpi : kpis) {
            double[] values = figures.of(kpi);
            Arrays.setAll(sum, year -> sum[year] + sign * values[year]);
        }
        return sum;
    }
}
