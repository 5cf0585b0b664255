package dev.stagecrew.reports.story;

import dev.stagecrew.core.outlook.DutyWeek;
import dev.stagecrew.core.outlook.WeekAhead;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A usual week by the file alone, in hours: the work, who finds the time for it, and what is left over. */
public final class WeekTable {
    private static final String NONE = "–";
    /** Less than that is within what such a reckoning knows. */
    private static final double LEAST_HOURS = .5;

    private final Scenario scenario;
    private final WeekAhead today;
    private final Words words;
    private final Numbers numbers;

    private WeekTable(Scenario scenario, Words words, Numbers numbers) {
        this.scenario = scenario;
        this.today = WeekAhead.today(scenario);
        this.words = words;
        this.numbers = numbers;
    }

    public static WeekTable of(Scenario scenario, Words words, Numbers numbers) {
        return new WeekTable(scenario, words, numbers);
    }

    /** Whether something does not fit, today or once a plan's people are there. */
    public boolean isShort() {
        return today.leftHours() >= LEAST_HOURS
                || scenario.plans().stream()
                        .flatMap(plan -> WeekAhead.after(scenario, plan).stream())
                        .anyMatch(week -> week.leftHours() >= LEAST_HOURS);
    }

    /** Work and people, and when there is somebody to answer and to pack. */
    public String sentence() {
        String sentence = words.say("week.sum", hours(today.workHours()), hours(today.peopleHours()));
        for (Nature nature : List.of(Nature.SERVICE, Nature.FULFILMENT)) {
            sentence += today.first(nature)
                    .map(duty -> " "
                            + words.say(
                                    "week.covered." + nature.id(),
                                    numbers.decimal(duty.mindedHours(), 0),
                                    numbers.decimal(duty.coveredHours(), 0)))
                    .orElse("");
        }
        return sentence + later();
    }

    /** Whoever goes on leave or leaves whatever is planned: the week of the first day does not know it. */
    private String later() {
        ChangeWording wording = new ChangeWording(words, numbers);
        String changes = scenario.facts().stream()
                .filter(change -> change.fromDay() > 0)
                .map(wording::of)
                .collect(Collectors.joining("; "));
        return changes.isEmpty() ? "" : " " + words.say("week.later", changes);
    }

    /** Today's week by duty, in the order in which work is taken. */
    public Table duties() {
        List<List<String>> rows = new ArrayList<>();
        today.duties().forEach(duty -> rows.add(row(duty)));
        rows.add(List.of(
                words.say("week.together"),
                hours(today.workHours()),
                hours(today.workHours() - today.leftHours()),
                left(today.leftHours()),
                "",
                hours(today.peopleHours())));
        return new Table(
                words.say("table.week"),
                List.of(
                        words.say("head.week"),
                        words.say("head.work"),
                        words.say("head.done"),
                        words.say("head.left"),
                        words.say("head.there"),
                        words.say("head.who")),
                rows,
                false);
    }

    /** Today's week, and that of each plan once everybody is there whom it hires on a date; no rows without such plans. */
    public Table plans() {
        List<List<String>> rows = new ArrayList<>();
        for (Plan plan : scenario.plans()) {
            WeekAhead.after(scenario, plan).ifPresent(week -> rows.add(row(name(plan), week)));
        }
        if (!rows.isEmpty()) {
            rows.add(0, row(words.say("week.today"), today));
        }
        return new Table(
                words.say("table.week.plans"),
                List.of(
                        words.say("head.week.plans"),
                        words.say("head.work"),
                        words.say("head.people"),
                        words.say("head.left"),
                        words.say("head.answers"),
                        words.say("head.packing")),
                rows,
                false);
    }

    private List<String> row(DutyWeek duty) {
        return List.of(
                name(duty.duty()),
                hours(duty.hours()),
                hours(duty.doneHours()),
                left(duty.leftHours()),
                duty.duty().nature().isWaitedFor() ? numbers.decimal(duty.mindedHours(), 0) : "",
                who(duty));
    }

    private List<String> row(String name, WeekAhead week) {
        return List.of(
                name,
                hours(week.workHours()),
                hours(week.peopleHours()),
                left(week.leftHours()),
                minded(week.first(Nature.SERVICE)),
                minded(week.first(Nature.FULFILMENT)));
    }

    private String minded(Optional<DutyWeek> duty) {
        return duty.map(some -> numbers.decimal(some.mindedHours(), 0)).orElse(NONE);
    }

    /** Whoever does most of it, and how many more do some. */
    private String who(DutyWeek duty) {
        if (duty.shares().isEmpty()) {
            return NONE;
        }
        Position most = duty.shares().get(0).position();
        int others = duty.shares().size() - 1;
        return name(most.role()) + (others > 0 ? " +" + others : "");
    }

    private String name(Duty duty) {
        return duty.label().isEmpty() ? words.name("duty", duty.id()) : duty.label();
    }

    private String name(Role role) {
        return role.label().isEmpty() ? words.name("role", role.id()) : role.label();
    }

    private String left(double hours) {
        return hours < LEAST_HOURS ? NONE : hours(hours);
    }

    private String hours(double hours) {
        return words.say("number.hours", numbers.decimal(hours, hours < 10 ? 1 : 0));
    }

    private static String name(Plan plan) {
        return plan.label().isEmpty() ? plan.id() : plan.label();
    }
}
