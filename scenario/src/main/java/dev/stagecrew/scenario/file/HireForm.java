package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.RecruitingChannel;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Horizon;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.PlanDays;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** One hire of a plan. */
final class HireForm {
    private static final Key<String> NAME = Key.optional(
            "name",
            TextShape.name(),
            "The person's name in results; the role's when left out. The first of a role in two plans is the same"
                    + " person, whatever the name.");
    private static final Key<Integer> FROM = Key.optional(
            "from",
            PlanDays.within(),
            "The first day at work. The search opens ahead of it by the usual time to hire.");
    private static final Key<Cue> WHEN =
            Key.optional("when", TriggerWords.shape(), "What has to happen for the search to open, instead of a date.");
    private static final Key<EndWords.End> UNTIL = Key.optional(
            "until",
            EndWords.shape(),
            "The first day on which the position no longer exists, or what has to happen for it to end while somebody is in"
                    + " it.");
    private static final Key<Integer> COUNT = Key.optional(
                    "count",
                    Measures.NUMBER
                            .within(1, 50)
                            .called("a-number-of-people", "2")
                            .wholeShape(),
                    "How many such people are hired, each for these hours and this pay.")
            .otherwise("1");
    private static final Key<Boolean> EVERY_YEAR = Key.optional(
                    "every-year",
                    TextShape.truth(),
                    "Whether the position comes back on the same dates of each further year; somebody new is looked for each"
                            + " time.")
            .otherwise("false");
    private static final Key<Double> INTERVIEWS = Key.optional(
                    "interviews",
                    Measures.times(10)
                            .within(.1, 10)
                            .called("a-multiple-of-the-usual-effort", "2x")
                            .shape(),
                    "Effort of interviewing: more of it, fewer unfit hires.")
            .otherwise("1x");
    private static final Key<RecruitingChannel> CHANNEL = Key.optional(
                    "channel",
                    TextShape.oneOf("recruiting-channel", Ids.of(RecruitingChannel.values(), RecruitingChannel::id)),
                    "Where somebody is looked for: it moves the time to hire, the fit and the cost.")
            .otherwise("job-board");
    private static final Key<Double> PROBATION = Key.optional(
            "probation",
            Measures.DAYS.within(1, 366).called("days", "2 months").shape(),
            "Days within which either side ends it without notice: an unfit hire is let go at their end, and only then is"
                    + " somebody else looked for. 90 days by custom in the USA, 2 months in Türkiye (Act 4857, art. 15), at"
                    + " most 6 months in the EU (Directive 2019/1152, art. 8).");
    private static final Key<Double> SCOPE = Key.optional(
            "scope",
            Measures.HOURS.within(1, 1000).called("hours-of-work", "120 h").shape(),
            "The size of the job: when so many hours are worked, the position no longer exists.");
    private static final Key<Double> PRICE = Key.optional(
            "price",
            Measures.MONEY.shape(),
            "The agreed price of the whole `scope`, instead of pay; paid as it is worked.");
    private static final Key<Double> BONUS = Key.optional(
                    "signing-bonus", Measures.MONEY.shape(), "Paid once to everybody who starts in the position.")
            .otherwise("0");
    private static final Key<Double> EQUIPMENT = Key.optional(
                    "equipment",
                    Measures.MONEY.shape(),
                    "What a desk, a computer or tools cost when the first person starts; a successor works with the same.")
            .otherwise("0");
    static final Shape<Fields> SHAPE = new Section("hire", keys()).as(HireForm::agreeing);

    private HireForm() {}

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(PositionForm.KEYS);
        keys.addAll(List.of(
                FROM,
                WHEN,
                UNTIL,
                COUNT,
                EVERY_YEAR,
                INTERVIEWS,
                CHANNEL,
                PROBATION,
                SCOPE,
                PRICE,
                BONUS,
                EQUIPMENT,
                NAME));
        return keys;
    }

    private static Optional<Fields> agreeing(Fields fields, Shape.Place place, Reading reading) {
        boolean agrees = PositionForm.agrees(fields, place.path(), reading);
        if (fields.find(PRICE).isPresent()
                && (fields.find(SCOPE).isEmpty() || PositionForm.hasPay(fields) || PositionForm.hasOnTop(fields))) {
            boolean priced = fields.find(SCOPE).isPresent();
            reading.report(
                    priced ? ProblemCode.E017 : ProblemCode.E011,
                    fields.at(PRICE),
                    Sentence.of(priced ? "pay-or-price" : "scope-missing", place.path()));
            return Optional.empty();
        }
        boolean dated = fields.find(FROM).isPresent();
        if (dated == fields.find(WHEN).isPresent()) {
            reading.report(
                    dated ? ProblemCode.E017 : ProblemCode.E011,
                    dated ? fields.at(WHEN) : place.span(),
                    Sentence.of(dated ? "from-and-when" : "from-or-when", place.path()));
            return Optional.empty();
        }
        if (dated && lastDay(fields).filter(end -> end <= fields.get(FROM)).isPresent()) {
            reading.report(ProblemCode.E016, fields.at(UNTIL), Sentence.of("until-after", place.path()));
            return Optional.empty();
        }
        if (fields.find(SCOPE).isPresent() && PositionForm.hasLeave(fields)) {
            reading.report(ProblemCode.E017, fields.at(SCOPE), Sentence.of("leave-or-scope", place.path()));
            return Optional.empty();
        }
        return agrees && comesBack(fields, place, reading) ? Optional.of(fields) : Optional.empty();
    }

    /** A season has a first and a last day, and ends before the next one. */
    private static boolean comesBack(Fields fields, Shape.Place place, Reading reading) {
        if (!fields.get(EVERY_YEAR)) {
            return true;
        }
        if (fields.find(FROM).isEmpty() || lastDay(fields).isEmpty()) {
            reading.report(ProblemCode.E011, fields.at(EVERY_YEAR), Sentence.of("season-days", place.path()));
            return false;
        }
        if (lastDay(fields).orElseThrow() > reading.horizon().yearsLater(fields.get(FROM), 1)) {
            reading.report(ProblemCode.E016, fields.at(UNTIL), Sentence.of("season-length", place.path()));
            return false;
        }
        return true;
    }

    /** The positions that one entry of a plan asks for: as many as it counts, in each year that it comes back. */
    static List<Hire> hires(UnaryOperator<String> named, Fields fields, Role role, Horizon horizon) {
        String usual = name(fields).orElse(role.id());
        List<Hire> hires = new ArrayList<>();
        for (int one = 1; one <= fields.get(COUNT); one++) {
            Hire first = hire(named.apply(usual), fields, role);
            hires.add(first);
            if (fields.get(EVERY_YEAR)) {
                hires.addAll(comingBack(first, named, horizon));
            }
        }
        return hires;
    }

    /** The same position in the further years of the plan, under the name and the year. */
    private static List<Hire> comingBack(Hire first, UnaryOperator<String> named, Horizon horizon) {
        int from = first.start().dated().orElseThrow();
        int until = first.untilDay().orElseThrow();
        List<Hire> later = new ArrayList<>();
        for (int years = 1; horizon.yearsLater(from, years) < horizon.endDay(); years++) {
            int day = horizon.yearsLater(from, years);
            String name = first.position().id() + "-" + horizon.date(day).getYear();
            later.add(first.again(named.apply(name), day, horizon.yearsLater(until, years)));
        }
        return later;
    }

    private static OptionalInt probation(Fields fields) {
        Optional<Double> days = fields.find(PROBATION);
        return days.isPresent() ? OptionalInt.of((int) Math.round(days.get())) : OptionalInt.empty();
    }

    private static Optional<Integer> lastDay(Fields fields) {
        return fields.find(UNTIL).flatMap(EndWords.End::day);
    }

    /** What the end of the position waits for, if that. */
    static Optional<Change> end(String id, Fields fields) {
        return fields.find(UNTIL)
                .flatMap(EndWords.End::cue)
                .map(cue -> new Change.Awaited(cue, new Change.Farewell(0, id, false), false));
    }

    /**
     * The terms on which somebody goes on whom an earlier entry hired, where this one says nothing but which, from when and
     * until when; none where it may mean somebody else.
     */
    static Optional<Change.Terms> goesOn(Hire earlier, Fields fields, Role role) {
        boolean plain = fields.get(COUNT) == 1
                && !fields.get(EVERY_YEAR)
                && List.of(WHEN, PROBATION, SCOPE, PRICE).stream()
                        .noneMatch(key -> fields.find(key).isPresent())
                && fields.get(INTERVIEWS) == 1
                && fields.get(CHANNEL) == RecruitingChannel.JOB_BOARD
                && earlier.scopeHours().isEmpty()
                && earlier.position().role().equals(role);
        int first = earlier.start().dated().orElse(Integer.MAX_VALUE);
        Optional<Integer> from = fields.find(FROM)
                .filter(day -> plain && first < day && earlier.untilDay().orElse(day) == day);
        Position next = PositionForm.position(earlier.position().id(), fields, role);
        return from.map(day -> new Change.Terms(
                day,
                next.id(),
                Optional.of(next.employment()),
                Optional.of(next.timetable()),
                Optional.of(next.pay())));
    }

    /** The earlier hire, which ends when this entry ends. */
    static Hire until(Hire earlier, Fields fields) {
        Optional<Integer> until = lastDay(fields);
        return earlier.endingOn(until.isPresent() ? OptionalInt.of(until.get()) : OptionalInt.empty());
    }

    static boolean hasPrice(Fields fields) {
        return fields.find(PRICE).isPresent();
    }

    static Optional<String> name(Fields fields) {
        return fields.find(NAME);
    }

    private static Hire hire(String id, Fields fields, Role role) {
        Start start = fields.find(FROM)
                .<Start>map(Start.OnDay::new)
                .or(() -> fields.find(WHEN).map(Start.WhenReached::new))
                .orElseThrow();
        Optional<Integer> until = lastDay(fields);
        Optional<Double> scope = fields.find(SCOPE);
        Position position = PositionForm.position(id, fields, role);
        return new Hire(
                fields.find(PRICE)
                        .map(price -> position.paid(Pay.anHour(price / scope.orElseThrow())))
                        .orElse(position),
                PositionForm.leavesHoursOpen(fields),
                start,
                until.isPresent() ? OptionalInt.of(until.get()) : OptionalInt.empty(),
                new Search(fields.get(CHANNEL), fields.get(INTERVIEWS), probation(fields)),
                scope.isPresent() ? OptionalDouble.of(scope.get()) : OptionalDouble.empty(),
                new Hire.Outlay(fields.get(BONUS), fields.get(EQUIPMENT)));
    }
}
