package dev.stagecrew.reports.story;

import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.result.RunManifest.ScenarioSource;
import dev.stagecrew.reports.story.Chapter.Charts;
import dev.stagecrew.reports.story.Chapter.Fact;
import dev.stagecrew.reports.story.Chapter.Facts;
import dev.stagecrew.reports.story.Chapter.GoalListing;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.Chapter.Part;
import dev.stagecrew.reports.story.Chapter.Points;
import dev.stagecrew.reports.story.Chapter.ScenarioText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order of a report: first what decides, then what prepares the decision, then what it rests on. */
final class Chapters {

    private final Telling telling;
    private final Audience audience;
    private final PlanSummary subject;
    private final Findings found;
    private final List<Chapter> chapters = new ArrayList<>();

    Chapters(Telling telling, Audience audience, PlanSummary subject, Findings found) {
        this.telling = telling;
        this.audience = audience;
        this.subject = subject;
        this.found = found;
    }

    List<Chapter> all(GoalTable goals) {
        StackCharts stacks = new StackCharts(telling);
        why();
        noted("today", Audience.OWNER, telling.say("page.today.note"), listing(telling.today()));
        week();
        if (!goals.rows().isEmpty()) {
            add("goals", Audience.OWNER, new GoalListing(goals));
        }
        List<Part> plans = new ArrayList<>(charts(first()));
        plans.addAll(listing(new Coming(telling).table()));
        noted("plan-charts", Audience.OWNER, telling.say("page.bands"), plans);
        turning();
        add("money", Audience.OWNER, charts(new Contrasts(telling).money()));
        add("hours", Audience.OWNER, charts(stacks.ownerHours()));
        prepare(stacks);
        found();
        add("repeat", Audience.OWNER, repeat());
        add("glossary", Audience.OWNER, facts(new Registers(telling).glossary(), false));
        return chapters;
    }

    /** Where the money comes from, and what people do for it. */
    private void why() {
        List<Part> parts = new ArrayList<>();
        Why.of(telling, subject).ifPresent(why -> {
            parts.addAll(points(why.points()));
            why.bridge()
                    .ifPresent(bridge -> parts.addAll(charts(List.of(new BridgeCharts(telling, subject).of(bridge)))));
        });
        found.steps()
                .filter(steps -> steps.plan().equals(subject.id()))
                // a run that went on has another difference than its steps come to
                .filter(steps -> steps.years() == telling.figures().replications())
                .ifPresent(steps -> parts.addAll(charts(List.of(new BridgeCharts(telling, subject).of(steps)))));
        parts.addAll(listing(new YearSpread(telling).table()));
        add("why", Audience.OWNER, parts);
    }

    /** What the file alone says of a week. */
    private void week() {
        telling.scenario().ifPresent(scenario -> {
            WeekTable week = WeekTable.of(scenario, telling.words(), telling.numbers());
            List<Part> parts = new ArrayList<>(points(List.of(week.sentence())));
            parts.addAll(listing(week.duties()));
            parts.addAll(listing(week.plans()));
            noted("week", Audience.MANAGER, telling.say("page.week.note"), parts);
        });
    }

    private List<ChartBlock> first() {
        List<ChartBlock> first = new ArrayList<>();
        if (telling.figures().plans().stream().anyMatch(plan -> !plan.hires().isEmpty())) {
            first.add(new TimelineCharts(telling).block());
        }
        LineCharts lines = new LineCharts(telling);
        telling.firstCharts().forEach(kpi -> first.addAll(lines.of(kpi)));
        return first;
    }

    /** What a study found, or how to make one; and what follows from the books alone. */
    private void turning() {
        List<Part> parts = new ArrayList<>();
        List<String> books = new Turning(telling).points(subject);
        if (found.sensitivity().isPresent()) {
            Tipping tipping = new Tipping(telling, found.sensitivity().get());
            List<String> points = new ArrayList<>(tipping.points());
            points.addAll(books);
            parts.addAll(points(points));
            parts.addAll(charts(tipping.charts()));
            parts.addAll(listing(new FindOutFirst(telling, found.sensitivity().get()).table()));
            noted("turning", Audience.OWNER, telling.say("page.turning.note"), parts);
        } else {
            parts.addAll(points(books));
            noted(
                    "turning",
                    Audience.OWNER,
                    telling.say(
                            "page.turning.untested",
                            telling.figures().manifest().run()),
                    parts);
        }
    }

    /** For whoever carries the plan out. */
    private void prepare(StackCharts stacks) {
        LineCharts lines = new LineCharts(telling);
        noted("against", Audience.MANAGER, telling.name(subject), points(new Against(telling).points(subject)));
        List<Part> side = new ArrayList<>(listing(new Inputs(telling).table()));
        side.addAll(charts(telling.firstCharts().stream()
                .flatMap(kpi -> lines.multiples(kpi).stream())
                .toList()));
        side.addAll(listing(new SideBySide(telling).table()));
        noted("side", Audience.MANAGER, telling.say("page.side.note"), side);
        add(
                "more",
                Audience.MANAGER,
                charts(KpiPlace.MORE_CHARTS.ids().stream()
                        .flatMap(kpi -> lines.of(kpi).stream())
                        .toList()));
        add("people", Audience.MANAGER, charts(stacks.peopleHours()));
        add("lost", Audience.MANAGER, charts(stacks.lost()));
        noted(
                "checkpoints",
                Audience.MANAGER,
                telling.say("page.checkpoints.note", telling.name(subject)),
                listing(new Checkpoints(telling).table(subject)));
        noted(
                "checklist",
                Audience.MANAGER,
                telling.say("page.checklist.note", telling.name(subject)),
                facts(new Checklist(telling, subject).facts(), false));
        noted("differences", Audience.MANAGER, RareYears.note(telling), listing(new Contrasts(telling).table()));
    }

    /** For whoever doubts it. */
    private void found() {
        Registers registers = new Registers(telling);
        Table assumptions = registers.assumptions();
        noted("pairing", Audience.ANALYST, telling.say("page.pairing.note"), listing(new Pairing(telling).table()));
        Theory theory = new Theory(telling);
        noted("theory", Audience.ANALYST, telling.say("page.theory.note"), listing(theory.table()));
        add("theory", Audience.ANALYST, points(theory.growing().stream().toList()));
        noted(
                "assumptions",
                Audience.ANALYST,
                assumptions.caption(),
                folded(
                        assumptions,
                        telling.say("page.assumptions.open", assumptions.rows().size())));
        Table stress = new StressChecklist(telling).table();
        noted("stress", Audience.ANALYST, stress.caption(), folded(stress, telling.say("page.stress.open")));
    }

    private List<Part> repeat() {
        ScenarioSource scenario = telling.figures().manifest().scenario();
        String file = scenario.path().isEmpty()
                ? scenario.id() + ".yaml"
                : String.valueOf(Path.of(scenario.path()).getFileName());
        return List.of(
                new Points(List.of(telling.say("page.repeat.note"))),
                new Facts(new Registers(telling).repeat(), true),
                new ScenarioText(file, scenario.text()));
    }

    private void add(String id, Audience part, Part content) {
        add(id, part, List.of(content));
    }

    private void add(String id, Audience part, List<? extends Part> content) {
        noted(id, part, "", content);
    }

    private void noted(String id, Audience part, String note, List<? extends Part> content) {
        if (audience.sees(part) && !content.isEmpty()) {
            chapters.add(new Chapter(id, telling.say("page." + id), note, List.copyOf(content)));
        }
    }

    private static List<Part> charts(List<ChartBlock> blocks) {
        return blocks.isEmpty() ? List.of() : List.of(new Charts(blocks));
    }

    private static List<Part> listing(Table table) {
        return table.rows().isEmpty() ? List.of() : List.of(new Listing(table, Optional.empty()));
    }

    private static List<Part> folded(Table table, String open) {
        return table.rows().isEmpty() ? List.of() : List.of(new Listing(table, Optional.of(open)));
    }

    private static List<Part> points(List<String> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(new Points(sentences));
    }

    private static List<Part> facts(List<Fact> facts, boolean literal) {
        return facts.isEmpty() ? List.of() : List.of(new Facts(facts, literal));
    }
}
