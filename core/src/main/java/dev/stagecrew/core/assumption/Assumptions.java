package dev.stagecrew.core.assumption;

/** One value for every assumption: the world that a replication lives in. */
public final class Assumptions {
    private final double[] values;

    Assumptions(double[] values) {
        this.values = values.clone();
    }

    /** The central values. */
    public static Assumptions central() {
        Assumption[] all = Assumption.values();
        double[] values = new double[all.length];
        for (Assumption assumption : all) {
            values[assumption.ordinal()] = assumption.under(Preset.CENTRAL);
        }
        return new Assumptions(values);
    }

    public double get(Assumption assumption) {
        return values[assumption.ordinal()];
    }
}
