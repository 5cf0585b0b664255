package dev.stagecrew.scenario.file;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.JointDraws;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The assumptions that a scenario makes differently. */
final class AssumptionForm {
    private static final Key<Preset> PRESET = Key.optional(
                    "preset",
                    TextShape.oneOf("preset", Ids.of(Preset.values(), Preset::id)),
                    "The set of values that all others are taken from.")
            .otherwise("central");
    private static final Key<JointDraws> DRAWS = Key.optional(
            "draws",
            new DrawsShape(),
            "A file beside this one whose rows are values that go together, one row a year; `learn` writes it.");
    private static final Map<Assumption, Key<Setting>> KEYS = keys();
    static final Section SECTION = section();

    private AssumptionForm() {}

    private static Map<Assumption, Key<Setting>> keys() {
        Map<Assumption, Key<Setting>> keys = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            keys.put(
                    assumption,
                    Key.optional(assumption.id(), new SettingShape(assumption), assumption.meaning() + "."));
        }
        return keys;
    }

    private static Section section() {
        List<Key<?>> all = new ArrayList<>();
        all.add(PRESET);
        all.add(DRAWS);
        all.addAll(KEYS.values());
        return new Section("assumptions", all);
    }

    static boolean has(Fields fields, Assumption assumption) {
        return fields.find(Objects.requireNonNull(KEYS.get(assumption))).isPresent();
    }

    static AssumptionSettings settings(Fields fields) {
        Map<Assumption, Setting> overrides = new EnumMap<>(Assumption.class);
        KEYS.forEach((assumption, key) -> fields.find(key).ifPresent(setting -> overrides.put(assumption, setting)));
        return new AssumptionSettings(fields.get(PRESET), overrides, fields.find(DRAWS));
    }
}
