package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.AssumptionUse;
import dev.stagecrew.reports.story.Chapter.Fact;
import java.util.ArrayList;
import java.util.List;

/** What a reader looks up: assumptions, how to run again, terms. */
final class Registers {
    private static final List<String> TERMS = List.of(
            "year",
            "same-customers",
            "mean",
            "interval",
            "spread",
            "typical-year",
            "baseline",
            "difference",
            "matters",
            "contribution",
            "payback",
            "conversion",
            "first-response",
            "goal",
            "trigger",
            "coverage",
            "assumption",
            "grade",
            "tipping",
            "checkpoint",
            "stopping");

    private final Telling telling;
    private final AssumptionWords names;

    Registers(Telling telling) {
        this.telling = telling;
        this.names = new AssumptionWords(telling);
    }

    Table assumptions() {
        List<List<String>> rows = new ArrayList<>();
        for (AssumptionUse use : telling.figures().manifest().assumptions()) {
            rows.add(List.of(
                    names.label(use),
                    names.value(use, use.value()),
                    names.range(use),
                    origin(use),
                    telling.words().name("grade", use.grade()),
                    names.source(use)));
        }
        List<String> heads = List.of(
                telling.say("head.assumption"),
                telling.say("head.value"),
                telling.say("head.plausible"),
                telling.say("head.origin"),
                telling.say("head.grade"),
                telling.say("head.source"));
        return new Table(telling.say("table.assumptions"), heads, rows, false);
    }

    private String origin(AssumptionUse use) {
        String origin = use.overridden()
                ? telling.say("origin.set", names.number(use.preset()))
                : telling.say("origin.default");
        return use.drawn() ? origin + telling.say("list.comma") + telling.say("origin.drawn") : origin;
    }

    List<Fact> repeat() {
        RunManifest manifest = telling.figures().manifest();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("run", manifest.run()));
        facts.add(fact(
                "scenario",
                manifest.scenario().path().isEmpty()
                        ? manifest.scenario().id()
                        : manifest.scenario().path()));
        facts.add(fact("hash", manifest.scenario().hash()));
        facts.add(fact("seed", Long.toString(manifest.seed())));
        facts.add(fact(
                "replications",
                telling.say(
                        "fact.replications.text",
                        telling.numbers().whole(telling.figures().replications()),
                        telling.numbers().whole(manifest.replications()))));
        facts.add(fact("stopping", telling.stopping()));
        facts.add(fact("preset", telling.preset()));
        manifest.versions().forEach((name, version) -> facts.add(new Fact(name, version)));
        facts.add(fact("command", manifest.command()));
        return facts;
    }

    private Fact fact(String id, String text) {
        return new Fact(telling.say("fact." + id), text);
    }

    List<Fact> glossary() {
        return TERMS.stream()
                .map(term -> new Fact(
                        telling.say("glossary." + term),
                        telling.say(
                                "glossary." + term + ".text",
                                telling.numbers()
                                        .percent(telling.figures().manifest().matters(), 0))))
                .toList();
    }
}
