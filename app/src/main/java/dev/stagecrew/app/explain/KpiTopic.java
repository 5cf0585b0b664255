package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.register.Follower;
import dev.stagecrew.core.scenario.Scenario;
import java.util.List;

/** The KPIs of a scenario, each as it is defined in the code that computes it. */
final class KpiTopic {
    private KpiTopic() {}

    static Topic topic(Scenario scenario, CliText words) {
        return new Topic(
                "kpis",
                KpiCatalogue.of(scenario).definitions().stream()
                        .map(kpi -> entry(kpi, words))
                        .toList());
    }

    private static Entry entry(KpiDefinition kpi, CliText words) {
        String better = switch (kpi.better()) {
            case HIGHER_IS_BETTER -> words.say("explain.higher");
            case LOWER_IS_BETTER -> words.say("explain.lower");
            case NEITHER -> "";
        };
        String heading = better.isEmpty()
                ? words.name("unit", kpi.unit().id())
                : words.name("unit", kpi.unit().id()) + ", " + better;
        return new Entry(
                kpi.id(),
                heading,
                List.of(
                        words.kpi(kpi) + ".",
                        words.formula(kpi),
                        words.say("explain.followed-by", follower(kpi, words))));
    }

    private static String follower(KpiDefinition kpi, CliText words) {
        return kpi.owner().equals(Follower.EVERYBODY.id())
                ? words.say("explain.everybody")
                : words.name("role", kpi.owner());
    }
}
