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

    /** Pictures of half a page's width beside each other; with more, or with more hires above them, two pages become three. */
    private static final int HALVES = 4;

    private static final int MANY_HIRES = 9;

    /** What people do, what binds, what is not counted: more sentences than these are for whoever prepares. */
    private static final int REASONS = 4;

    /** Chapters that go first when paper is short. */
    static final List<String> MAY_GO = List.of("week", "today", "people", "hours");

    private final Telling telling;
    private final Audience audience;
    private final PlanSummary subject;
    private final Findings found;
    private final List<PlanSummary> shown;
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<String> flat = new ArrayList<>();

    Chapters(Telling telling, Audience audience, PlanSummary subject, Findings found) {
        this.telling = telling;
        this.audience = audience;
        this.subject = subject;
        this.found = found;
        this.shown = audience == Audience.OWNER
                ? Shortlist.of(telling, subject)
                : telling.figures().plans();
    }

    List<Chapter> all(GoalTable goals) {
        switch (audience) {
            case OWNER -> owner(goals);
            case MANAGER -> manager(goals);
            case ANALYST -> analyst(goals);
        }
        return chapters;
    }

    /** Two pages: what decides. */
    private void owner(GoalTable goals) {
        goals(goals);
        reasons();
        moving();
        turning();
    }

    /** Six pages: what decides, and what prepares the decision. */
    private void manager(GoalTable goals) {
        goals(goals);
        reasons();
        moving();
        turning();
        against();
        noted("side", telling.say("page.side.note"), sides());
        StackCharts stacks = new StackCharts(telling, Shortlist.pair(telling, subject));
        add("hours", charts(stacks.ownerHours()));
        add("people", charts(stacks.peopleHours()));
        add("lost", charts(stacks.lost()));
        checkpoints();
        checklist();
        today();
        week();
    }

    /** Everything. */
    private void analyst(GoalTable goals) {
        StackCharts stacks = new StackCharts(telling);
        why();
        today();
        week();
        goals(goals);
        List<Part> plans = new ArrayList<>(charts(first()));
        plans.addAll(listing(new Coming(telling).table()));
        noted("plan-charts", telling.say("page.bands"), plans);
        turning();
        add("money", charts(new Contrasts(telling).money()));
        add("hours", charts(stacks.ownerHours()));
        prepare(stacks);
        found();
        add("repeat", repeat());
        add("glossary", facts(new Registers(telling).glossary(), false));
    }

    /** What this audience is not shown, with the command that shows it; the empty string where nothing is left out. */
    String leftOut() {
        if (!audience.isBrief()) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        int plans = telling.figures().plans().size();
        if (shown.size() < plans) {
            sentences.add(telling.say("page.left-out.plans", shown.size(), plans));
        }
        if (!flat.isEmpty()) {
            sentences.add(telling.say("page.left-out.flat", String.join(telling.say("list.comma"), flat)));
        }
        sentences.add(telling.say(
                audience == Audience.OWNER ? "page.left-out.owner" : "page.left-out.manager",
                telling.figures().manifest().run()));
        return String.join(" ", sentences);
    }

    private void goals(GoalTable goals) {
        if (!goals.rows().isEmpty()) {
            add("goals", new GoalListing(goals.of(shown)));
        }
    }

    private void today() {
        noted("today", telling.say("page.today.note"), listing(telling.today()));
    }

    /** Why in sentences, and what a bad year leaves. */
    private void reasons() {
        List<Part> parts = new ArrayList<>();
        Why.of(telling, subject).ifPresent(why -> {
            List<String> points = why.points();
            boolean few = audience == Audience.OWNER && points.size() > REASONS;
            parts.addAll(points(few ? points.subList(0, REASONS) : points));
        });
        YearSpread years = new YearSpread(telling);
        parts.addAll(listing(years.money()));
        parts.addAll(points(years.doubt(subject).stream().toList()));
        add("why", parts);
    }

    /** The hires on their time line, where the money comes from, and the curves that show something. */
    private void moving() {
        boolean owner = audience == Audience.OWNER;
        int hires = shown.stream().mapToInt(plan -> plan.hires().size()).sum();
        List<ChartBlock> blocks = new ArrayList<>();
        if (hires > 0) {
            blocks.add(new TimelineCharts(telling, shown).block());
        }
        List<ChartBlock> halves = new ArrayList<>();
        Why.of(telling, subject).ifPresent(why -> halves.addAll(bridges(why)));
        if (!owner) {
            halves.addAll(new Contrasts(telling).money());
        }
        LineCharts lines = new LineCharts(telling, shown);
        for (String kpi : telling.firstCharts()) {
            List<ChartBlock> drawn = lines.together(kpi);
            if (!drawn.isEmpty() && lines.isFlat(kpi)) {
                flat.add(telling.title(kpi));
            } else {
                halves.addAll(drawn);
            }
        }
        int most = hires > MANY_HIRES ? HALVES / 2 : HALVES;
        blocks.addAll(owner && halves.size() > most ? halves.subList(0, most) : halves);
        noted("plan-charts", telling.say("page.bands"), charts(blocks));
    }

    /** Where the money comes from, and what people do for it. */
    private void why() {
        List<Part> parts = new ArrayList<>();
        Why.of(telling, subject).ifPresent(why -> {
            parts.addAll(points(why.points()));
            parts.addAll(charts(bridges(why)));
        });
        YearSpread years = new YearSpread(telling);
        parts.addAll(listing(years.table()));
        parts.addAll(points(years.doubt(subject).stream().toList()));
        add("why", parts);
    }

    /** Where the money comes from, kind by kind and, where it was studied, step by step. */
    private List<ChartBlock> bridges(Why why) {
        BridgeCharts charts = new BridgeCharts(telling, subject);
        List<ChartBlock> bridges = new ArrayList<>();
        why.bridge().ifPresent(bridge -> bridges.add(charts.of(bridge)));
        found.steps()
                .filter(steps -> steps.plan().equals(subject.id()))
                // a run that went on has another difference than its steps come to
                .filter(steps -> steps.years() == telling.figures().replications())
                .ifPresent(steps -> bridges.add(charts.of(steps)));
        return bridges;
    }

    /** What the file alone says of a week. */
    private void week() {
        telling.scenario().ifPresent(scenario -> {
            WeekTable week = WeekTable.of(scenario, telling.words(), telling.numbers());
            List<Part> parts = new ArrayList<>(points(List.of(week.sentence())));
            parts.addAll(listing(week.duties()));
            parts.addAll(listing(week.plans()));
            noted("week", telling.say("page.week.note"), parts);
        });
    }

    private List<ChartBlock> first() {
        List<ChartBlock> first = new ArrayList<>();
        boolean changes = telling.scenario().stream()
                .flatMap(scenario -> scenario.plans().stream())
                .anyMatch(plan -> !plan.changes().isEmpty());
        if (changes
                || telling.figures().plans().stream()
                        .anyMatch(plan -> !plan.hires().isEmpty())) {
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
            if (audience == Audience.OWNER) {
                parts.addAll(points(points.subList(0, Math.min(REASONS, points.size()))));
            } else {
                parts.addAll(points(points));
                parts.addAll(charts(tipping.charts()));
                parts.addAll(
                        listing(new FindOutFirst(telling, found.sensitivity().get()).table()));
            }
            noted("turning", telling.say("page.turning.note"), parts);
        } else {
            Optional<String> seen = new Glimpse(telling).sentence();
            List<String> points = new ArrayList<>(seen.stream().toList());
            points.addAll(books);
            parts.addAll(points(points));
            noted(
                    "turning",
                    telling.say(
                            seen.isPresent() ? "page.turning.glimpsed" : "page.turning.untested",
                            telling.figures().manifest().run()),
                    parts);
        }
    }

    /** For whoever carries the plan out. */
    private void prepare(StackCharts stacks) {
        LineCharts lines = new LineCharts(telling);
        against();
        List<Part> side = new ArrayList<>(listing(new Inputs(telling).table()));
        side.addAll(charts(telling.firstCharts().stream()
                .flatMap(kpi -> lines.multiples(kpi).stream())
                .toList()));
        side.addAll(listing(new SideBySide(telling).table()));
        noted("side", telling.say("page.side.note"), side);
        add(
                "more",
                charts(KpiPlace.MORE_CHARTS.ids().stream()
                        .flatMap(kpi -> lines.of(kpi).stream())
                        .toList()));
        add("people", charts(stacks.peopleHours()));
        add("lost", charts(stacks.lost()));
        checkpoints();
        checklist();
        noted("differences", RareYears.note(telling), listing(new Contrasts(telling).table()));
    }

    private void against() {
        noted("against", telling.name(subject), points(new Against(telling).points(subject)));
    }

    /** What goes into the plans and what comes out, without pictures. */
    private List<Part> sides() {
        List<Part> sides = new ArrayList<>(listing(new Inputs(telling).table()));
        sides.addAll(listing(new SideBySide(telling).table()));
        return sides;
    }

    private void checkpoints() {
        noted(
                "checkpoints",
                telling.say("page.checkpoints.note", telling.name(subject)),
                listing(new Checkpoints(telling).table(subject)));
    }

    private void checklist() {
        noted(
                "checklist",
                telling.say("page.checklist.note", telling.name(subject)),
                facts(new Checklist(telling, subject).facts(), false));
    }

    /** For whoever doubts it. */
    private void found() {
        Registers registers = new Registers(telling);
        Table assumptions = registers.assumptions();
        noted("pairing", telling.say("page.pairing.note"), listing(new Pairing(telling).table()));
        Theory theory = new Theory(telling);
        noted("theory", telling.say("page.theory.note"), listing(theory.table()));
        add("theory", points(theory.growing().stream().toList()));
        noted(
                "assumptions",
                assumptions.caption(),
                folded(
                        assumptions,
                        telling.say("page.assumptions.open", assumptions.rows().size())));
        Table stress = new StressChecklist(telling).table();
        noted("stress", stress.caption(), folded(stress, telling.say("page.stress.open")));
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

    private void add(String id, Part content) {
        add(id, List.of(content));
    }

    private void add(String id, List<? extends Part> content) {
        noted(id, "", content);
    }

    private void noted(String id, String note, List<? extends Part> content) {
        if (!content.isEmpty()) {
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
