package dev.stagecrew.core.assumption;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.random.Streams;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The assumptions of a scenario: a preset and what the scenario overrides.
 *
 * @param overrides in the order of {@link Assumption}
 */
public record AssumptionSettings(Preset preset, Map<Assumption, Setting> overrides) {
    public AssumptionSettings {
        EnumMap<Assumption, Setting> copy = new EnumMap<>(Assumption.class);
        copy.putAll(overrides);
        overrides = Collections.unmodifiableMap(copy);
    }

    public static AssumptionSettings of(Preset preset) {
        return new AssumptionSettings(preset, Map.of());
    }

    /** These settings with one assumption replaced. */
    public AssumptionSettings with(Assumption assumption, Setting setting) {
        EnumMap<Assumption, Setting> changed = new EnumMap<>(Assumption.class);
        changed.putAll(overrides);
        changed.put(assumption, setting);
        return new AssumptionSettings(preset, changed);
    }

    /** These settings with one level moved, so that the shop agrees with its books. */
    public AssumptionSettings fitted(Assumption assumption, double value) {
        return with(assumption, new Setting(value, value, Setting.FITTED));
    }

    /** These overrides over another preset. */
    public AssumptionSettings under(Preset other) {
        return new AssumptionSettings(other, overrides);
    }

    /** The value used, the middle of it where it is a range. */
    public double value(Assumption assumption) {
        Setting setting = overrides.get(assumption);
        return setting == null ? assumption.under(preset) : setting.middle();
    }

    /** The values used, each the middle of what it is drawn from. */
    public Assumptions middle() {
        return new Assumptions(
                Stream.of(Assumption.values()).mapToDouble(this::value).toArray());
    }

    /**
     * What else is plausible: the range given, or the usual one. Of an amount of money that was given, whose currency may
     * be another, and of a level that was fitted, the usual range in proportion.
     */
    public Setting plausible(Assumption assumption) {
        Setting given = overrides.get(assumption);
        if (given != null && given.isRange()) {
            return given;
        }
        double usual = assumption.under(Preset.CENTRAL);
        double scale = given != null && usual > 0 && (assumption.unit() == Unit.MONEY || given.isFitted())
                ? given.low() / usual
                : 1;
        return new Setting(assumption.low() * scale, assumption.high() * scale, "");
    }

    /**
     * The values that one replication lives under. Ranges are drawn uniformly, from a stream of their own, so that every
     * plan meets the same world.
     */
    public Assumptions drawn(Streams streams) {
        double[] values = new double[Assumption.values().length];
        for (Assumption assumption : Assumption.values()) {
            Setting setting = overrides.get(assumption);
            values[assumption.ordinal()] = setting == null
                    ? assumption.under(preset)
                    : setting.isRange()
                            ? setting.low()
                                    + (setting.high() - setting.low())
                                            * streams.named("assumption." + assumption.id())
                                                    .at(0)
                                                    .nextDouble()
                            : setting.low();
        }
        return new Assumptions(values);
    }
}
