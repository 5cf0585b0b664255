package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The plans of a scenario: who is hired, when, in which form. */
final class PlanTopic {
    private PlanTopic() {}

    static Topic topic(Scenario scenario, Words words) {
        return new Topic(
                "plans",
                scenario.plans().stream()
                        .map(plan -> entry(plan, scenario.baseline(), words))
                        .toList());
    }

    private static Entry entry(Plan plan, String baseline, Words words) {
        List<String> text = new ArrayList<>();
        text.add(plan.note());
        plan.hires().forEach(hire -> text.add(hire(hire, words)));
        if (plan.hires().isEmpty()) {
            text.add(words.say("explain.no-hires"));
        }
        String heading = plan.id().equals(baseline) ? words.say("explain.baseline", plan.label()) : plan.label();
        return new Entry(plan.id(), heading, text);
    }

    private static String hire(Hire hire, Words words) {
        return words.say(
                "explain.hire",
                hire.position().id(),
                hire.position().employment().id(),
                PeopleTopics.plain(hire.position().hoursPerWeek()),
                start(hire.start(), words));
    }

    private static String start(Start start, Words words) {
        if (start instanceof Start.WhenReached reached) {
            return words.say(
                    "explain.when",
                    reached.kpi(),
                    reached.comparison().sign(),
                    PeopleTopics.plain(reached.threshold()),
                    reached.weeks());
        }
        return words.say("explain.from", ((Start.OnDay) start).day() / 7 + 1);
    }
}
