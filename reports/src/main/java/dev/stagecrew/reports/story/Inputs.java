package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.shop.FulfilmentHouse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What goes into each plan, a row a role or a purchase; what differs from the baseline is marked. */
final class Inputs {
    private final Telling telling;
    private final TimelineCharts names;

    Inputs(Telling telling) {
        this.telling = telling;
        this.names = new TimelineCharts(telling);
    }

    Table table() {
        List<String> heads = new ArrayList<>(List.of(telling.say("head.input")));
        telling.figures().plans().forEach(plan -> heads.add(telling.name(plan)));
        List<List<String>> rows = new ArrayList<>();
        for (String role : roles()) {
            rows.add(row(telling.words().capital(role), plan -> hires(plan, role)));
        }
        if (telling.scenario().stream()
                .flatMap(scenario -> scenario.plans().stream())
                .anyMatch(plan -> !plan.changes().isEmpty())) {
            rows.add(row(telling.say("side.changes"), this::changes));
        }
        return new Table(telling.say("table.inputs"), heads, rows, false);
    }

    private Set<String> roles() {
        return telling.figures().plans().stream()
                .flatMap(plan -> plan.hires().stream())
                .map(names::role)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private interface Cell {
        String of(PlanSummary plan);
    }

    private List<String> row(String name, Cell cell) {
        String usual = cell.of(telling.figures().baseline());
        List<String> row = new ArrayList<>(List.of(name));
        for (PlanSummary plan : telling.figures().plans()) {
            String text = cell.of(plan);
            row.add(text.equals(usual) ? text : Table.DIFFERENT + text);
        }
        return row;
    }

    private String hires(PlanSummary plan, String role) {
        Map<String, Long> alike = plan.hires().stream()
                .filter(hire -> names.role(hire).equals(role))
                .collect(Collectors.groupingBy(hire -> hire(plan, hire), LinkedHashMap::new, Collectors.counting()));
        String text = alike.entrySet().stream()
                .map(hire -> hire.getValue() == 1 ? hire.getKey() : hire.getValue() + " × " + hire.getKey())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "–" : text;
    }

    private String hire(PlanSummary plan, HireSummary hire) {
        return telling.say(
                "side.input",
                telling.words().name("employment", hire.employment()),
                telling.numbers().decimal(hire.hoursPerWeek(), 0),
                telling.pay(plan, hire),
                hire.fromWeek() > 0
                        ? telling.say("week", hire.fromWeek())
                        : telling.say(
                                "timeline.as-soon-as",
                                new TriggerWording(telling.words(), telling.numbers()).of(hire.when())));
    }

    private String changes(PlanSummary plan) {
        String text = telling.scenario().stream()
                .flatMap(scenario -> scenario.plans().stream())
                .filter(any -> any.id().equals(plan.id()))
                .map(Plan::changes)
                .flatMap(List::stream)
                .map(this::change)
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "–" : text;
    }

    private String change(Change change) {
        return change.tell(new Told(Optional.empty()));
    }

    /** A change in words: from a week on, or once something has come about. */
    private final class Told implements Change.Visitor<String> {
        private final Optional<Cue> cue;

        Told(Optional<Cue> cue) {
            this.cue = cue;
        }

        @Override
        public String adBudget(Change.AdBudget budget) {
            return telling.say("side.ads", telling.numbers().money(budget.perMonth()), from(budget));
        }

        @Override
        public String selfServing(Change.SelfServing serving) {
            ServiceWording says = new ServiceWording(telling.words(), telling.numbers());
            return telling.say(
                    "side.self-service", says.name(serving.service()), from(serving), says.costs(serving.service()));
        }

        @Override
        public String outsourcing(Change.Outsourcing outsourcing) {
            FulfilmentHouse house = outsourcing.house();
            return telling.say(
                    "side.house",
                    house.name(),
                    from(outsourcing),
                    telling.numbers().money(house.costPerOrder()));
        }

        @Override
        public String price(Change.Price price) {
            String change = telling.numbers().change(price.stretch().factor() - 1);
            return price.stretch().isForATime()
                    ? telling.say(
                            "side.price.for-a-time",
                            change,
                            from(price),
                            week(price.stretch().untilDay() - 1))
                    : telling.say("side.price.for-good", change, from(price));
        }

        @Override
        public String returnPostage(Change.ReturnPostage postage) {
            return telling.say(postage.byBuyers() ? "side.returns.buyer" : "side.returns.shop", from(postage));
        }

        @Override
        public String meetings(Change.Meetings meetings) {
            return telling.say(
                    "side.meetings",
                    telling.numbers().value(Unit.HOURS_PER_WEEK, meetings.hoursPerWeek()),
                    from(meetings));
        }

        @Override
        public String tool(Change.Tool tool) {
            return telling.say("side.tool", tool.name(), telling.numbers().money(tool.costPerMonth()), from(tool));
        }

        @Override
        public String terms(Change.Terms terms) {
            return telling.say("side.terms", name(terms.who()), from(terms), news(terms));
        }

        @Override
        public String away(Change.Away away) {
            return telling.say(
                    "side.away",
                    name(away.who()),
                    week(away.fromDay()),
                    week(away.untilDay() - 1),
                    telling.numbers().percent(away.pay(), 0));
        }

        @Override
        public String farewell(Change.Farewell farewell) {
            return telling.say(
                    "side.farewell",
                    name(farewell.who()),
                    once().orElseGet(() -> telling.say("side.in", week(farewell.fromDay()))));
        }

        @Override
        public String awaited(Change.Awaited change) {
            return change.then().tell(new Told(Optional.of(change.cue())));
        }

        private String name(String who) {
            return telling.words().name("role", who);
        }

        private String from(Change change) {
            return once().orElseGet(() -> telling.say("side.from", week(change.fromDay())));
        }

        private Optional<String> once() {
            return cue.map(given ->
                    telling.say("side.once", new TriggerWording(telling.words(), telling.numbers()).of(given.text())));
        }
    }

    private static int week(int day) {
        return day / 7 + 1;
    }

    /** What is new of somebody's terms: the form, the hours and the pay, as far as they change. */
    private String news(Change.Terms terms) {
        List<String> parts = new ArrayList<>();
        terms.employment().ifPresent(form -> parts.add(telling.words().name("employment", form.id())));
        terms.timetable()
                .ifPresent(hours -> parts.add(telling.numbers().value(Unit.HOURS_PER_WEEK, hours.hoursPerWeek())));
        terms.pay().ifPresent(pay -> parts.add(telling.pay(pay)));
        return String.join(", ", parts);
    }
}
