package dev.stagecrew.app.recommend;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.study.recommend.Bought;
import dev.stagecrew.study.recommend.Candidate;
import dev.stagecrew.study.recommend.Candidate.Ads;
import dev.stagecrew.study.recommend.PlanDecision;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.recommend.WeekPattern;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as a table: who comes when, in which form, for how long and for how much; ads; and all together. */
final class PlanTable {
    private static final int DAYS_A_WEEK = 7;
    private static final double WEEKS_A_MONTH = 365.25 / 12 / DAYS_A_WEEK;

    private final CliText words;
    private final Words names;
    private final Numbers numbers;

    PlanTable(CliText words, Words names, Numbers numbers) {
        this.words = words;
        this.names = names;
        this.numbers = numbers;
    }

    List<String> lines(Candidate plan) {
        TextTable table = words.table(List.of(
                words.say("recommend.hire"),
                words.say("recommend.from"),
                words.say("recommend.form"),
                words.say("recommend.hours"),
                words.say("recommend.cost")));
        plan.own().ifPresentOrElse(own -> rows(own.plan(), table), () -> rows(plan, table));
        table.row(List.of(words.say("recommend.together"), "", "", "", money(plan.costPerMonth())));
        return table.lines();
    }

    private void rows(Candidate plan, TextTable table) {
        plan.steps().forEach(step -> table.row(step.tell(new Row())));
        plan.others().forEach(other -> table.row(other.tell(new Row())));
    }

    private void rows(Plan plan, TextTable table) {
        for (Hire hire : plan.hires()) {
            Position position = hire.position();
            table.row(List.of(
                    role(position.role()),
                    start(hire.start()),
                    form(position.employment()),
                    numbers.decimal(position.hoursPerWeek(), 0),
                    money(position.hoursPerWeek() * WEEKS_A_MONTH * position.payPerHour())));
        }
        plan.changes(Change.AdBudget.class)
                .forEach(ads -> table.row(ads(ads.perMonth(), 1 + ads.fromDay() / DAYS_A_WEEK, "")));
    }

    private List<String> ads(double perMonth, int week, String more) {
        return List.of(words.say("recommend.ads", numbers.money(perMonth)), week(week), "", "", more);
    }

    private String start(Start start) {
        return start.fold(on -> week(1 + on.day() / DAYS_A_WEEK), when -> words.say("recommend.when-reached"));
    }

    private String week(int week) {
        return words.say("recommend.week", week);
    }

    private String money(double amount) {
        return numbers.money(Math.rint(amount));
    }

    String role(Role role) {
        return role.label().isEmpty() ? names.name("role", role.id()) : role.label();
    }

    String form(Employment employment) {
        return names.name("employment", employment.id());
    }

    /** A plan in a few words: the scenario's by its name, others by what they change. */
    String inWords(Candidate plan) {
        if (plan.own().isPresent()) {
            return words.say("recommend.your", plan.own().get().plan().id());
        }
        if (plan.changesNothing()) {
            return words.say("recommend.nobody-short");
        }
        String parts = Stream.concat(plan.steps().stream(), plan.others().stream())
                .map(decision -> decision.tell(new Said()))
                .collect(Collectors.joining(" + "));
        return words.say("recommend.for-money", parts, money(plan.costPerMonth()));
    }

    /** Decisions in a few words each. */
    String listed(List<PlanDecision> decisions) {
        return decisions.stream().map(decision -> decision.tell(new Said())).collect(Collectors.joining("; "));
    }

    /** What is bought: a fulfilment house by its name. */
    private String name(Bought bought) {
        return words.service(numbers).name(bought.change());
    }

    /** Who it is, and when in the week where that is not the usual. */
    String hired(Step step) {
        return step.pattern() == WeekPattern.USUAL
                ? role(step.role())
                : role(step.role())
                        + words.say(
                                "when.pattern",
                                words.say("pattern." + step.pattern().id()));
    }

    /** A decision as a row of the table. */
    private final class Row implements PlanDecision.Visitor<List<String>> {
        @Override
        public List<String> hire(Step step) {
            return List.of(
                    hired(step),
                    week(step.week()),
                    form(step.employment()),
                    numbers.decimal(step.hoursPerWeek(), 0),
                    money(step.costPerMonth()));
        }

        @Override
        public List<String> ads(Ads ads) {
            return PlanTable.this.ads(ads.perMonth(), ads.week(), money(ads.more()));
        }

        @Override
        public List<String> bought(Bought bought) {
            return List.of(name(bought), week(bought.week()), "", "", money(bought.costPerMonth()));
        }
    }

    /** A decision in a few words. */
    private final class Said implements PlanDecision.Visitor<String> {
        @Override
        public String hire(Step step) {
            return words.say(
                    "recommend.step",
                    hired(step),
                    numbers.decimal(step.hoursPerWeek(), 0),
                    form(step.employment()),
                    step.week());
        }

        @Override
        public String ads(Ads ads) {
            return words.say("recommend.step-ads", numbers.money(ads.perMonth()), ads.week());
        }

        @Override
        public String bought(Bought bought) {
            return words.say("recommend.step-bought", name(bought), bought.week());
        }
    }
}
