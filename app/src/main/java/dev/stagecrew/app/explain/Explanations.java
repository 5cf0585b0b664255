package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that {@code explain} knows, in the light of one scenario. */
public final class Explanations {
    private final List<Topic> topics;
    private final CliText words;

    private Explanations(List<Topic> topics, CliText words) {
        this.topics = topics;
        this.words = words;
    }

    /** The explanations for a scenario: its KPIs, roles, duties, plans and assumptions, and the words of the program. */
    public static Explanations of(Scenario scenario, CliText words) {
        return new Explanations(
                List.of(
                        ErrorTopic.topic(words.language()),
                        KpiTopic.topic(scenario, words),
                        AssumptionTopic.topic(scenario.assumptions(), words),
                        PeopleTopics.roles(scenario, words),
                        PeopleTopics.duties(scenario, words),
                        PlanTopic.topic(scenario, words),
                        GlossaryTopic.topic(words)),
                words);
    }

    /** The names of the topics. */
    public List<String> topics() {
        return topics.stream().map(Topic::name).toList();
    }

    /** Every name that can be asked for. */
    public List<String> names() {
        List<String> names = new ArrayList<>(topics());
        topics.forEach(topic -> topic.entries().forEach(entry -> names.add(entry.id())));
        return names;
    }

    /** The text of a topic with all its entries, or of one entry; empty for a name that is not known. */
    public Optional<String> text(String name) {
        Optional<String> whole = topics.stream()
                .filter(topic -> topic.name().equalsIgnoreCase(name))
                .map(topic -> String.join(
                        "\n\n",
                        topic.entries().stream().map(entry -> entry.text(words)).toList()))
                .findFirst();
        List<String> entries = topics.stream()
                .flatMap(topic -> topic.find(name).stream())
                .map(entry -> entry.text(words))
                .toList();
        return whole.or(() -> entries.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", entries)));
    }
}
