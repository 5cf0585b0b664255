package dev.stagecrew.core.assumption;

import dev.stagecrew.core.random.Streams;

/** The central assumptions, but for a few: the worlds of tests. */
public final class Suppose {
    private final AssumptionSettings settings;

    private Suppose(AssumptionSettings settings) {
        this.settings = settings;
    }

    public static Assumptions nothingSpecial() {
        return Assumptions.central();
    }

    public static Suppose that(Assumption assumption, double value) {
        return new Suppose(AssumptionSettings.of(Preset.CENTRAL).with(assumption, Setting.of(value)));
    }

    public Suppose and(Assumption assumption, double value) {
        return new Suppose(settings.with(assumption, Setting.of(value)));
    }

    public Assumptions assumptions() {
        return settings.drawn(new Streams(0, 0));
    }
}
