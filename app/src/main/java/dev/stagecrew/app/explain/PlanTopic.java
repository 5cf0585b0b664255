package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.reports.story.ServiceWording;
import dev.stagecrew.reports.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plans of a scenario: who is hired, when, in which form, and what else changes. */
public final class PlanTopic {
    private PlanTopic() {}

    static Topic topic(Scenario scenario, CliText words) {
        return new Topic(
                "plans",
                scenario.plans().stream()
                        .map(plan -> entry(plan, scenario, words))
                        .toList());
    }

    private static Entry entry(Plan plan, Scenario scenario, CliText words) {
        List<String> text = new ArrayList<>();
        text.add(plan.note());
        plan.hires().forEach(hire -> text.add(hire(hire, scenario.currency(), words)));
        if (plan.hires().isEmpty()) {
            text.add(words.say("explain.no-hires"));
        }
        plan.changes().forEach(change -> text.add(change(change, scenario.currency(), words)));
        String heading =
                plan.id().equals(scenario.baseline()) ? words.say("explain.baseline", plan.label()) : plan.label();
        return new Entry(plan.id(), heading, text);
    }

    /** A change in the words of the reader; amounts are in the currency. */
    public static String change(Change change, String currency, CliText words) {
        return change.tell(new Told(words, words.numbers(currency), currency, Optional.empty()));
    }

    /** A hire in the words of the reader: who, in which form, at how many hours, from when. */
    public static String hire(Hire hire, String currency, CliText words) {
        return words.say(
                "explain.hire",
                words.name("role", hire.position().id()),
                words.name("employment", hire.position().employment().id()),
                words.number(hire.position().hoursPerWeek()),
                start(hire.start(), currency, words));
    }

    private static String start(Start start, String currency, CliText words) {
        return start.fold(
                on -> words.say("explain.from", week(on.day())),
                reached -> words.say("explain.when", words.trigger(reached.text(), currency)));
    }

    private static int week(int day) {
        return day / 7 + 1;
    }

    /** A change in the words of the reader: from a day on, or once something has come about. */
    private record Told(CliText words, Numbers numbers, String currency, Optional<Cue> cue)
            implements Change.Visitor<String> {
        @Override
        public String adBudget(Change.AdBudget change) {
            return words.say("explain.change.ads", numbers.money(change.perMonth()), from(change));
        }

        @Override
        public String meetings(Change.Meetings change) {
            return words.say("explain.change.meetings", words.number(change.hoursPerWeek()), from(change));
        }

        @Override
        public String tool(Change.Tool change) {
            return words.say(
                    "explain.change.tool",
                    change.name(),
                    words.name("duty", change.duty()),
                    numbers.money(change.costPerMonth()),
                    from(change));
        }

        @Override
        public String selfServing(Change.SelfServing change) {
            ServiceWording says = words.service(numbers);
            return words.say(
                    "explain.change.self-service",
                    says.name(change.service()),
                    from(change),
                    says.costs(change.service()));
        }

        @Override
        public String outsourcing(Change.Outsourcing change) {
            return words.say(
                    "explain.change.house",
                    change.house().name(),
                    from(change),
                    numbers.money(change.house().costPerOrder()));
        }

        @Override
        public String price(Change.Price change) {
            String by = numbers.change(change.stretch().factor() - 1);
            return change.stretch().isForATime()
                    ? words.say(
                            "explain.change.price.for-a-time",
                            by,
                            from(change),
                            week(change.stretch().untilDay() - 1))
                    : words.say("explain.change.price.for-good", by, from(change));
        }

        @Override
        public String returnPostage(Change.ReturnPostage change) {
            return words.say(
                    change.byBuyers() ? "explain.change.returns.buyer" : "explain.change.returns.shop", from(change));
        }

        @Override
        public String terms(Change.Terms change) {
            List<String> parts = new ArrayList<>();
            change.employment().ifPresent(form -> parts.add(words.name("employment", form.id())));
            change.timetable().ifPresent(hours -> parts.add(numbers.value(Unit.HOURS_PER_WEEK, hours.hoursPerWeek())));
            change.pay().ifPresent(pay -> parts.add(words.pay(pay, numbers)));
            return words.say(
                    "explain.change.terms", words.name("role", change.who()), String.join(", ", parts), from(change));
        }

        @Override
        public String away(Change.Away change) {
            return words.say(
                    "explain.change.away",
                    words.name("role", change.who()),
                    week(change.fromDay()),
                    week(change.untilDay() - 1),
                    numbers.percent(change.pay(), 0));
        }

        @Override
        public String farewell(Change.Farewell change) {
            return words.say(
                    "explain.change.farewell",
                    words.name("role", change.who()),
                    once().orElseGet(() -> words.say("explain.in", week(change.fromDay()))));
        }

        @Override
        public String awaited(Change.Awaited change) {
            return change.then().tell(new Told(words, numbers, currency, Optional.of(change.cue())));
        }

        private String from(Change change) {
            return once().orElseGet(() -> words.say("explain.from", week(change.fromDay())));
        }

        private Optional<String> once() {
            return cue.map(given -> words.say("explain.once", words.trigger(given.text(), currency)));
        }
    }
}
