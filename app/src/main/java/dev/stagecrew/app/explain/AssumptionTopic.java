package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.assumption.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every number that is believed about the world: value, range, source, grade, and whether the scenario changed it. */
final class AssumptionTopic {
    private AssumptionTopic() {}

    static Topic topic(AssumptionSettings settings, CliText words) {
        return new Topic(
                "assumptions",
                Stream.of(Assumption.values())
                        .map(assumption -> entry(assumption, settings, words))
                        .toList());
    }

    private static Entry entry(Assumption assumption, AssumptionSettings settings, CliText words) {
        Optional<Setting> given = settings.given(assumption);
        String value = given.filter(Setting::isRange)
                .map(range -> words.number(range.low()) + " … " + words.number(range.high()))
                .orElseGet(() -> words.number(settings.value(assumption)));
        List<String> text = new ArrayList<>();
        text.add(words.assumption(assumption.id()) + ".");
        text.add(words.say(
                "explain.range",
                words.number(assumption.low()),
                words.number(assumption.high()),
                words.number(assumption.under(Preset.SCEPTIC)),
                words.number(assumption.under(Preset.CENTRAL)),
                words.number(assumption.under(Preset.REPORTED_CASE))));
        text.add(words.say("explain.source", words.grade(assumption.grade().id()), words.source(assumption.source())));
        given.ifPresent(setting -> text.add(
                words.say("explain.overridden", words.source(setting.source())).strip()));
        return new Entry(
                assumption.id(),
                value + " " + words.name("unit.short", assumption.unit().id()),
                text);
    }
}
