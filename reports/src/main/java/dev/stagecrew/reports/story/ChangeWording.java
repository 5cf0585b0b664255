package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.shop.FulfilmentHouse;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plan changes, in the words of a reader: with its week or what it waits for, or as a label beside its bar. */
record ChangeWording(Words words, Numbers numbers) {
    /** A clause: {@code $500 a month for ads from week 3}. */
    String of(Change change) {
        return change.tell(new Told(words, numbers, Optional.empty()));
    }

    /** A label: {@code ads $500 a month}. */
    String label(Change change) {
        return change.tell(new Label(words, numbers));
    }

    /** A change in words: from a week on, or once something has come about. */
    private record Told(Words words, Numbers numbers, Optional<Cue> cue) implements Change.Visitor<String> {
        @Override
        public String adBudget(Change.AdBudget budget) {
            return words.say("side.ads", numbers.money(budget.perMonth()), from(budget));
        }

        @Override
        public String selfServing(Change.SelfServing serving) {
            ServiceWording says = new ServiceWording(words, numbers);
            return words.say(
                    "side.self-service", says.name(serving.service()), from(serving), says.costs(serving.service()));
        }

        @Override
        public String outsourcing(Change.Outsourcing outsourcing) {
            FulfilmentHouse house = outsourcing.house();
            return words.say("side.house", house.name(), from(outsourcing), numbers.money(house.costPerOrder()));
        }

        @Override
        public String price(Change.Price price) {
            String change = numbers.change(price.stretch().factor() - 1);
            return price.stretch().isForATime()
                    ? words.say(
                            "side.price.for-a-time",
                            change,
                            from(price),
                            week(price.stretch().untilDay() - 1))
                    : words.say("side.price.for-good", change, from(price));
        }

        @Override
        public String returnPostage(Change.ReturnPostage postage) {
            return words.say(postage.byBuyers() ? "side.returns.buyer" : "side.returns.shop", from(postage));
        }

        @Override
        public String meetings(Change.Meetings meetings) {
            return words.say(
                    "side.meetings", numbers.value(Unit.HOURS_PER_WEEK, meetings.hoursPerWeek()), from(meetings));
        }

        @Override
        public String tool(Change.Tool tool) {
            return words.say("side.tool", tool.name(), numbers.money(tool.costPerMonth()), from(tool));
        }

        @Override
        public String terms(Change.Terms terms) {
            return words.say("side.terms", name(terms.who()), from(terms), ChangeWording.news(terms, words, numbers));
        }

        @Override
        public String away(Change.Away away) {
            return words.say(
                    "side.away",
                    name(away.who()),
                    week(away.fromDay()),
                    week(away.untilDay() - 1),
                    numbers.percent(away.pay(), 0));
        }

        @Override
        public String farewell(Change.Farewell farewell) {
            return words.say(
                    "side.farewell",
                    name(farewell.who()),
                    once().orElseGet(() -> words.say("side.in", week(farewell.fromDay()))));
        }

        @Override
        public String awaited(Change.Awaited change) {
            return change.then().tell(new Told(words, numbers, Optional.of(change.cue())));
        }

        private String name(String who) {
            return words.name("role", who);
        }

        private String from(Change change) {
            return once().orElseGet(() -> words.say("side.from", week(change.fromDay())));
        }

        private Optional<String> once() {
            return cue.map(given -> words.say("side.once", new TriggerWording(words, numbers).of(given.text())));
        }
    }

    private static int week(int day) {
        return day / 7 + 1;
    }

    /** What it is, whenever it comes. */
    private record Label(Words words, Numbers numbers) implements Change.Visitor<String> {
        @Override
        public String adBudget(Change.AdBudget budget) {
            return words.say("timeline.ads", numbers.money(budget.perMonth()));
        }

        @Override
        public String selfServing(Change.SelfServing serving) {
            return new ServiceWording(words, numbers).name(serving.service());
        }

        @Override
        public String outsourcing(Change.Outsourcing outsourcing) {
            return outsourcing.house().name();
        }

        @Override
        public String price(Change.Price price) {
            return words.say("timeline.price", numbers.change(price.stretch().factor() - 1));
        }

        @Override
        public String returnPostage(Change.ReturnPostage postage) {
            return words.say("step.return-postage");
        }

        @Override
        public String meetings(Change.Meetings meetings) {
            return words.say("timeline.meetings", numbers.value(Unit.HOURS_PER_WEEK, meetings.hoursPerWeek()));
        }

        @Override
        public String tool(Change.Tool tool) {
            return tool.name();
        }

        @Override
        public String terms(Change.Terms terms) {
            return words.say("timeline.terms", name(terms.who()), ChangeWording.news(terms, words, numbers));
        }

        @Override
        public String away(Change.Away away) {
            return words.say("timeline.away", name(away.who()));
        }

        @Override
        public String farewell(Change.Farewell farewell) {
            return words.say("timeline.farewell", name(farewell.who()));
        }

        @Override
        public String awaited(Change.Awaited change) {
            return change.then().tell(this);
        }

        private String name(String who) {
            return words.name("role", who);
        }
    }

    /** What is new of somebody's terms: the form, the hours and the pay, as far as they change. */
    private static String news(Change.Terms terms, Words words, Numbers numbers) {
        List<String> parts = new ArrayList<>();
        terms.employment().ifPresent(form -> parts.add(words.name("employment", form.id())));
        terms.timetable().ifPresent(hours -> parts.add(numbers.value(Unit.HOURS_PER_WEEK, hours.hoursPerWeek())));
        terms.pay().ifPresent(pay -> parts.add(new PayWording(words, numbers).of(pay)));
        return String.join(", ", parts);
    }
}
