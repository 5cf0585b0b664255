package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.CliText;
import java.util.List;
import java.util.stream.Stream;

/** The words that results use. */
final class GlossaryTopic {
    private static final List<String> TERMS = List.of(
            "replication",
            "baseline",
            "interval",
            "risk",
            "typical-year",
            "paired",
            "precision",
            "payback",
            "verdict",
            "preset",
            "lane",
            "exit-codes");

    private GlossaryTopic() {}

    static Topic topic(CliText words) {
        Stream<Entry> terms = TERMS.stream()
                .map(term -> new Entry(term, words.say("term." + term), List.of(words.say("glossary." + term))));
        return new Topic("glossary", terms.toList());
    }
}
