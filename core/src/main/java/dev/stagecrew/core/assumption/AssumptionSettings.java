package dev.stagecrew.core.assumption;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.random.Streams;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The assumptions of a scenario: a preset, what is drawn together, and what the scenario overrides.
 *
 * @param overrides in the order of {@link Assumption}; each holds even where its assumption is drawn with others
 * @param draws values that go together, one row a replication
 */
public record AssumptionSettings(Preset preset, Map<Assumption, Setting> overrides, Optional<JointDraws> draws) {
    public AssumptionSettings {
        EnumMap<Assumption, Setting> copy = new EnumMap<>(Assumption.class);
        copy.putAll(overrides);
        overrides = Collections.unmodifiableMap(copy);
    }

    public static AssumptionSettings of(Preset preset) {
        return new AssumptionSettings(preset, Map.of(), Optional.empty());
    }

    /** These settings with one assumption replaced. */
    public AssumptionSettings with(Assumption assumption, Setting setting) {
        EnumMap<Assumption, Setting> changed = new EnumMap<>(Assumption.class);
        changed.putAll(overrides);
        changed.put(assumption, setting);
        return new AssumptionSettings(preset, changed, draws);
    }

    /** These settings with one level moved, so that the shop agrees with its books. */
    public AssumptionSettings fitted(Assumption assumption, double value) {
        return with(assumption, new Setting(value, value, Setting.FITTED));
    }

    /** These overrides over another preset. */
    public AssumptionSettings under(Preset other) {
        return new AssumptionSettings(other, overrides, draws);
    }

    /** What the scenario says of an assumption, if it says anything; of what is drawn with others, the range of it. */
    public Optional<Setting> given(Assumption assumption) {
        return Optional.ofNullable(overrides.get(assumption))
                .or(() -> draws.flatMap(joint ->
                        joint.column(assumption).stream().mapToObj(joint::range).findFirst()));
    }

    /** The value used; of a range the middle, of what is drawn with others the mean. */
    public double value(Assumption assumption) {
        Setting setting = overrides.get(assumption);
        return setting != null
                ? setting.middle()
                : draws.flatMap(joint -> joint.column(assumption).stream()
                                .mapToObj(joint::mean)
                                .findFirst())
                        .orElseGet(() -> assumption.under(preset));
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
        Optional<Setting> range = given(assumption).filter(Setting::isRange);
        if (range.isPresent()) {
            return range.get();
        }
        Setting given = overrides.get(assumption);
        double usual = assumption.under(Preset.CENTRAL);
        double scale = given != null && usual > 0 && (assumption.unit() == Unit.MONEY || given.isFitted())
                ? given.low() / usual
                : 1;
        return new Setting(assumption.low() * scale, assumption.high() * scale, "");
    }

    /**
     * The values that one replication lives under: one row of what is drawn together. Ranges are drawn uniformly, from a stream of their own, so that every
     * plan meets the same world.
     */
    public Assumptions drawn(Streams streams) {
        double[] values = new double[Assumption.values().length];
        for (Assumption assumption : Assumption.values()) {
            values[assumption.ordinal()] = assumption.under(preset);
        }
        draws.ifPresent(joint -> together(joint, joint.row(streams), values));
        for (Map.Entry<Assumption, Setting> override : overrides.entrySet()) {
            Assumption assumption = override.getKey();
            Setting setting = override.getValue();
            values[assumption.ordinal()] = setting.isRange()
                    ? setting.low()
                            + (setting.high() - setting.low())
                                    * streams.named("assumption." + assumption.id())
                                            .at(0)
                                            .nextDouble()
                    : setting.low();
        }
        return new Assumptions(values);
    }

    private static void together(JointDraws joint, int row, double[] values) {
        for (int column = 0; column < joint.columns().size(); column++) {
            values[joint.columns().get(column).ordinal()] = joint.value(row, column);
        }
    }
}
