package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.reports.story.Chapter.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The steps of building a team, filled from the scenario and the results. */
final class Checklist {
    private static final double STRONG = 0.8;
    private static final double WEAK = 0.5;
    private static final double COVERED = 0.8;
    private static final Set<String> OUTSIDE = Set.of("freelance", "agency", "project");

    private final Telling telling;
    private final PlanSummary plan;
    private final List<Fact> facts = new ArrayList<>();

    Checklist(Telling telling, PlanSummary plan) {
        this.telling = telling;
        this.plan = plan;
    }

    List<Fact> facts() {
        if (plan.hires().isEmpty() || !telling.figures().has(Kpi.ORDERS.id())) {
            return List.of();
        }
        vision();
        telling.scenario().ifPresent(this::today);
        gaps();
        telling.scenario().ifPresent(this::dreamTeam);
        priorities();
        telling.scenario().ifPresent(this::jobs);
        telling.scenario().ifPresent(this::culture);
        pace();
        return facts;
    }

    private void vision() {
        List<GoalSummary> goals = telling.figures().manifest().goals();
        if (!goals.isEmpty()) {
            add(
                    "vision",
                    goals.stream().map(goal -> GoalTable.wording(telling, goal)).collect(Collectors.joining("; ")));
        }
        telling.figures().family(KpiFamily.LOST_ORDERS).stream()
                .max(Comparator.comparingDouble(this::baselineWhole))
                .ifPresent(reason -> add(
                        "one-thing",
                        telling.say(
                                "checklist.one-thing.text",
                                telling.words().capital(telling.member(reason)),
                                telling.numbers().rough(reason.unit(), baselineWhole(reason)))));
    }

    private void today(Scenario scenario) {
        for (Position person : scenario.people()) {
            add(
                    "today",
                    telling.say(
                            "checklist.today.text",
                            telling.words().capital(telling.words().name("role", person.id())),
                            telling.words()
                                    .name("employment", person.employment().id()),
                            telling.numbers().decimal(person.hoursPerWeek(), 0),
                            skills(person.role(), skill -> skill.level() >= STRONG),
                            skills(person.role(), skill -> skill.level() <= WEAK)));
        }
    }

    private String skills(Role role, Predicate<Skill> which) {
        String names = role.skills().stream()
                .filter(which)
                .map(skill -> telling.duty(skill.duty()))
                .collect(Collectors.joining(telling.say("list.comma")));
        return names.isEmpty() ? "–" : names;
    }

    /** Duties of which less than four fifths get done today. */
    private void gaps() {
        String baseline = telling.figures().baseline().id();
        String gaps = telling.figures().family(KpiFamily.COVERAGE).stream()
                .filter(kpi -> telling.figures().whole(baseline, kpi.id()).mean() < COVERED)
                .sorted(Comparator.comparingDouble(
                        kpi -> telling.figures().whole(baseline, kpi.id()).mean()))
                .map(kpi -> telling.say(
                        "checklist.gap",
                        telling.member(kpi),
                        telling.numbers()
                                .percent(
                                        telling.figures()
                                                .whole(baseline, kpi.id())
                                                .mean(),
                                        0)))
                .collect(Collectors.joining(telling.say("list.comma")));
        if (!gaps.isEmpty()) {
            add("gaps", gaps);
        }
    }

    private void dreamTeam(Scenario scenario) {
        for (Hire hire : hires(scenario)) {
            Position position = hire.position();
            add(
                    "dream-team",
                    telling.say(
                            "checklist.dream-team.text",
                            role(position),
                            skills(position.role(), Skill::readily),
                            skills(position.role(), skill -> !skill.readily())));
        }
    }

    private void priorities() {
        int first = plan.hires().stream()
                .mapToInt(HireSummary::fromWeek)
                .filter(week -> week > 0)
                .min()
                .orElse(0);
        addIfAny("must-have", hire -> first > 0 && hire.fromWeek() == first);
        addIfAny("outsource", hire -> OUTSIDE.contains(hire.employment()));
        addIfAny("can-wait", hire -> hire.fromWeek() == 0 || hire.fromWeek() > first);
    }

    private void addIfAny(String id, Predicate<HireSummary> which) {
        TimelineCharts names = new TimelineCharts(telling);
        String text = plan.hires().stream()
                .filter(which)
                .map(hire -> telling.say(
                        "checklist.hire",
                        names.role(hire),
                        hire.fromWeek() > 0
                                ? telling.say("week", hire.fromWeek())
                                : telling.say(
                                        "timeline.as-soon-as",
                                        new TriggerWording(telling.words(), telling.numbers()).of(hire.when()))))
                .collect(Collectors.joining("; "));
        if (!text.isEmpty()) {
            add(id, text);
        }
    }

    private void jobs(Scenario scenario) {
        for (Hire hire : hires(scenario)) {
            Position position = hire.position();
            long weeks = Math.max(1, Math.round(position.role().leadTimeDays() / 7));
            add(
                    "job",
                    telling.say(
                            "checklist.job.text",
                            role(position),
                            telling.words()
                                    .name("employment", position.employment().id()),
                            telling.numbers().decimal(position.hoursPerWeek(), 0),
                            telling.pay(position.pay()),
                            skills(position.role(), Skill::readily),
                            telling.words().count("checklist.weeks", weeks)));
        }
        add("channels", telling.say("checklist.channels.text"));
    }

    /** What keeping people in step takes of the owner's week, whatever the scenario calls that duty. */
    private void culture(Scenario scenario) {
        List<String> kpis = scenario.duties().stream()
                .filter(duty -> duty.nature() == Nature.COORDINATION)
                .map(KpiFamily.OWNER_HOURS::id)
                .filter(telling.figures()::has)
                .toList();
        if (!kpis.isEmpty()) {
            double hours = kpis.stream()
                    .mapToDouble(kpi -> telling.figures().whole(plan.id(), kpi).mean())
                    .sum();
            add(
                    "culture",
                    telling.say("checklist.culture.text", telling.numbers().decimal(hours, 1)));
        }
    }

    /** Slow, staged or at once: each plan's result beside its pace. */
    private void pace() {
        if (!telling.figures().has(Kpi.CONTRIBUTION.id()) || !telling.figures().has(Kpi.LOWEST_CASH.id())) {
            return;
        }
        String plans = telling.figures().plans().stream()
                .map(any -> telling.say(
                        "checklist.pace.plan",
                        telling.name(any),
                        telling.words().count("hires", any.hires().size()),
                        telling.rough(
                                Kpi.CONTRIBUTION.id(),
                                telling.figures()
                                        .whole(any.id(), Kpi.CONTRIBUTION.id())
                                        .mean()),
                        telling.rough(
                                Kpi.LOWEST_CASH.id(),
                                telling.figures()
                                        .whole(any.id(), Kpi.LOWEST_CASH.id())
                                        .mean())))
                .collect(Collectors.joining("; "));
        add("pace", plans);
    }

    private List<Hire> hires(Scenario scenario) {
        return scenario.plans().stream()
                .filter(any -> any.id().equals(plan.id()))
                .flatMap(any -> any.hires().stream())
                .toList();
    }

    private String role(Position position) {
        String label = position.role().label();
        return telling.words()
                .capital(
                        label.isEmpty()
                                ? telling.words().name("role", position.role().id())
                                : label);
    }

    private double baselineWhole(KpiDefinition kpi) {
        return telling.figures()
                .at(telling.figures().baseline().id(), kpi.id(), Period.WHOLE)
                .mean();
    }

    private void add(String id, String text) {
        facts.add(new Fact(telling.say("checklist." + id), text));
    }
}
