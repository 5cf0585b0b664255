package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The plans of a scenario: who is hired, when, in which form, and what else changes. */
public final class PlanTopic {
    private PlanTopic() {}

    static Topic topic(Scenario scenario, CliText words) {
        return new Topic(
                "plans",
                scenario.plans().stream()
                        .map(plan -> entry(plan, scenario.baseline(), words))
                        .toList());
    }

    private static Entry entry(Plan plan, String baseline, CliText words) {
        List<String> text = new ArrayList<>();
        text.add(plan.note());
        plan.hires().forEach(hire -> text.add(hire(hire, words)));
        if (plan.hires().isEmpty()) {
            text.add(words.say("explain.no-hires"));
        }
        plan.changes().forEach(change -> text.add(change(change, words)));
        String heading = plan.id().equals(baseline) ? words.say("explain.baseline", plan.label()) : plan.label();
        return new Entry(plan.id(), heading, text);
    }

    /** A change in the words of the reader. */
    public static String change(Change change, CliText words) {
        return change.tell(new Told(words));
    }

    /** A hire in the words of the reader: who, in which form, at how many hours, from when. */
    public static String hire(Hire hire, CliText words) {
        return words.say(
                "explain.hire",
                hire.position().id(),
                hire.position().employment().id(),
                PeopleTopics.plain(hire.position().hoursPerWeek()),
                start(hire.start(), words));
    }

    private static String start(Start start, CliText words) {
        return start.fold(
                on -> words.say("explain.from", week(on.day())),
                reached -> words.say(
                        "explain.when",
                        reached.name(),
                        reached.comparison().sign(),
                        PeopleTopics.plain(reached.threshold()),
                        reached.weeks()));
    }

    private static int week(int day) {
        return day / 7 + 1;
    }

    /** A change in the words of the reader. */
    private record Told(CliText words) implements Change.Visitor<String> {
        @Override
        public String adBudget(Change.AdBudget change) {
            return words.say("explain.change.ads", PeopleTopics.plain(change.perMonth()), week(change.fromDay()));
        }

        @Override
        public String meetings(Change.Meetings change) {
            return words.say(
                    "explain.change.meetings", PeopleTopics.plain(change.hoursPerWeek()), week(change.fromDay()));
        }

        @Override
        public String tool(Change.Tool change) {
            return words.say(
                    "explain.change.tool",
                    change.name(),
                    change.duty(),
                    PeopleTopics.plain(change.costPerMonth()),
                    week(change.fromDay()));
        }

        @Override
        public String terms(Change.Terms change) {
            List<String> parts = new ArrayList<>();
            change.employment().ifPresent(form -> parts.add(form.id()));
            change.timetable().ifPresent(hours -> parts.add(PeopleTopics.plain(hours.hoursPerWeek()) + " h"));
            change.pay().ifPresent(pay -> parts.add(PeopleTopics.plain(pay.amount())));
            return words.say("explain.change.terms", change.who(), String.join(", ", parts), week(change.fromDay()));
        }

        @Override
        public String away(Change.Away change) {
            return words.say(
                    "explain.change.away",
                    change.who(),
                    week(change.fromDay()),
                    week(change.untilDay() - 1),
                    PeopleTopics.plain(change.pay() * 100));
        }

        @Override
        public String farewell(Change.Farewell change) {
            return words.say("explain.change.farewell", change.who(), week(change.fromDay()));
        }
    }
}
