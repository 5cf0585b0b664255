package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.shop.FulfilmentHouse;
import dev.stagecrew.core.shop.PriceStretch;
import dev.stagecrew.core.shop.SelfService;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.PlanDays;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What a plan changes apart from people. */
final class ChangeForm {
    private static final String MACROS = "macros";
    private static final double USUAL_CUT_OFF = 14;
    private static final Key<Integer> FROM = Key.optional("from", PlanDays.within(), "The first day of the change.");
    private static final Key<Cue> WHEN = Key.optional(
            "when",
            TriggerWords.shape(),
            "What has to happen for the change to come, instead of a date; for a `person`, counted while they are here.");
    private static final Key<Double> AD_BUDGET = Key.optional(
            "ad-budget",
            Measures.MONEY_A_MONTH
                    .within(0, 1e7)
                    .called("an-amount-a-month", "1500 a month")
                    .shape(),
            "The budget for ads from then on.");
    private static final Key<String> TOOL =
            Key.optional("tool", TextShape.text(60), "A tool that is bought, by its name.");
    private static final Key<String> DUTY =
            Key.optional("duty", TextShape.reference("duty"), "The duty that the tool makes faster.");
    private static final Key<Double> COST = Key.optional(
            "cost",
            Measures.MONEY_A_MONTH
                    .within(0, 1e6)
                    .called("an-amount-a-month", "30 a month")
                    .shape(),
            "What a tool, self-service or the storage of a fulfilment house costs, whatever they do.");
    private static final Key<Optional<SelfService.Kind>> SELF_SERVICE = Key.optional(
            "self-service",
            TextShape.oneOf("self-service", selfServices()),
            "What solves contacts before a person has to: a machine that answers all that is written, or only while the desk"
                    + " is closed (`opening-hours`); pages with answers; tracking of parcels. `macros` are templates: a tool"
                    + " for `customer-service`.");
    private static final Key<Double> SOLVES = Key.optional(
            "solves",
            Measures.SHARE.shape(),
            "Share of the contacts which `self-service` meets that it solves for good; when left out as believed, from"
                    + " independent sources.");
    private static final Key<Double> PER_CONVERSATION = Key.optional(
            "per-conversation",
            Measures.MONEY.within(0, 1e5).called("an-amount", "0.90").shape(),
            "What each conversation costs that a machine takes for solved.");
    private static final Key<Double> UPKEEP = Key.optional(
            "upkeep",
            Measures.HOURS_A_WEEK
                    .within(0, 40)
                    .called("hours-a-week", "1 h a week")
                    .shape(),
            "What self-service or a fulfilment house takes of the time of whoever keeps the team in step; as believed when"
                    + " left out.");
    private static final Key<String> HOUSE = Key.optional(
            "fulfilment-house",
            TextShape.text(60),
            "By its name, a firm that from then on keeps the goods, packs the orders and unpacks what comes back.");
    private static final Key<Double> PER_ORDER = Key.optional(
            "per-order",
            Measures.MONEY.within(0, 1e5).called("an-amount", "3.20").shape(),
            "What the house takes for a parcel, the post apart.");
    private static final Key<Double> PER_RETURN = Key.optional(
            "per-return",
            Measures.MONEY.within(0, 1e5).called("an-amount", "3.20").shape(),
            "What the house takes for a parcel that comes back; as much as for one that goes out when left out.");
    private static final Key<Double> SMALLEST_BILL = Key.optional(
            "at-least",
            Measures.MONEY_A_MONTH
                    .within(0, 1e7)
                    .called("an-amount-a-month", "500 a month")
                    .shape(),
            "The smallest bill of the house.");
    private static final Key<Double> CUT_OFF = Key.optional(
            "cut-off",
            Measures.NUMBER.within(0, 24).called("an-hour-of-the-day", "14").shape(),
            "Hour of the day: what is ordered by then goes with that day's pickup; 14 when left out.");
    private static final Key<Double> ERRORS = Key.optional(
            "errors",
            Measures.SHARE.shape(),
            "Share of the house's parcels with something else in them; as believed when left out.");
    private static final Key<Double> MEETINGS = Key.optional(
            "meetings",
            Measures.HOURS_A_WEEK
                    .within(.25, 10)
                    .called("hours-a-week", "1 h a week")
                    .shape(),
            "Agreed channels and a regular meeting of everybody: less coordination, at these hours of each.");
    private static final Key<String> PERSON = Key.optional(
            "person",
            TextShape.name(),
            "Somebody who works here or whom the plan hires: the same person at other hours, in another form, for other pay,"
                    + " with what they have learnt.");
    private static final Key<Boolean> LEAVES = Key.optional(
            "leaves",
            TextShape.truth(),
            "With `person`, one of `people`: they no longer work here, and nobody is looked for instead.");
    private static final List<Key<?>> OF_TERMS =
            List.of(PositionForm.EMPLOYMENT, PositionForm.TIMETABLE, PositionForm.HOURS, PositionForm.PAY);
    private static final Key<Double> PRICE = Key.optional(
            "price",
            new Measure("a-change-of-prices", Measure.units("%", .01), -.9, 3, "-20%").shape(),
            "Other prices of everything, with what that does to demand (`price-elasticity`); what goods cost stays.");
    private static final Key<Integer> UNTIL = Key.optional(
            "until", PlanDays.within(), "The first day on which `price` no longer holds; for good when left out.");
    private static final Key<Boolean> RETURN_POSTAGE = Key.optional(
            "return-postage",
            ReturnPostageWords.SHAPE,
            "Who pays the post of what comes back from then on, with what that does to orders and returns.");
    private static final List<Subject> SUBJECTS = List.of(
            new Subject(AD_BUDGET, List.of(), ChangeForm::adBudget),
            new Subject(TOOL, List.of(DUTY, COST), ChangeForm::tool),
            new Subject(MEETINGS, List.of(), ChangeForm::meetings),
            new Subject(SELF_SERVICE, List.of(COST, SOLVES, PER_CONVERSATION, UPKEEP), ChangeForm::selfService),
            new Subject(
                    HOUSE,
                    List.of(COST, PER_ORDER, PER_RETURN, SMALLEST_BILL, CUT_OFF, ERRORS, UPKEEP),
                    ChangeForm::house),
            new Subject(PRICE, List.of(UNTIL), ChangeForm::price),
            new Subject(RETURN_POSTAGE, List.of(), ChangeForm::returnPostage),
            new Subject(
                    PERSON, Stream.concat(Stream.of(LEAVES), OF_TERMS.stream()).toList(), ChangeForm::forPerson));

    static final Shape<Change> SHAPE = Section.of(
                    "change",
                    FROM,
                    WHEN,
                    AD_BUDGET,
                    TOOL,
                    DUTY,
                    COST,
                    MEETINGS,
                    SELF_SERVICE,
                    SOLVES,
                    PER_CONVERSATION,
                    HOUSE,
                    PER_ORDER,
                    PER_RETURN,
                    SMALLEST_BILL,
                    CUT_OFF,
                    ERRORS,
                    UPKEEP,
                    PRICE,
                    UNTIL,
                    RETURN_POSTAGE,
                    PERSON,
                    LEAVES,
                    PositionForm.EMPLOYMENT,
                    PositionForm.TIMETABLE,
                    PositionForm.HOURS,
                    PositionForm.PAY)
            .as(ChangeForm::change);

    private ChangeForm() {}

    /** The kinds by their ids, and templates, which solve nothing by themselves. */
    private static Map<String, Optional<SelfService.Kind>> selfServices() {
        Map<String, Optional<SelfService.Kind>> kinds = new LinkedHashMap<>();
        Stream.of(SelfService.Kind.values()).forEach(kind -> kinds.put(kind.id(), Optional.of(kind)));
        kinds.put(MACROS, Optional.empty());
        return kinds;
    }

    private static Optional<Change> change(Fields fields, Shape.Place place, Reading reading) {
        boolean dated = fields.find(FROM).isPresent();
        if (dated == fields.find(WHEN).isPresent()) {
            reading.report(
                    dated ? ProblemCode.E017 : ProblemCode.E011,
                    dated ? fields.at(WHEN) : place.span(),
                    Sentence.of(dated ? "from-and-when" : "from-or-when", place.path()));
            return Optional.empty();
        }
        Optional<Change> change = dated(fields, place, reading);
        return dated ? change : change.map(then -> new Change.Awaited(fields.get(WHEN), then, false));
    }

    /** The change on its day; on the first where it waits for a sign. */
    private static Optional<Change> dated(Fields fields, Shape.Place place, Reading reading) {
        List<Subject> subjects = SUBJECTS.stream()
                .filter(subject -> fields.find(subject.key).isPresent())
                .toList();
        if (subjects.size() != 1) {
            reading.report(
                    subjects.isEmpty() ? ProblemCode.E011 : ProblemCode.E017,
                    place.span(),
                    Sentence.of("one-change", place.path()));
            return Optional.empty();
        }
        Subject subject = subjects.get(0);
        return hasStrangers(subject, fields, place, reading)
                ? Optional.empty()
                : subject.maker.make(fields, place, reading);
    }

    /** Whether a key says nothing of the subject: it would silently change nothing. */
    private static boolean hasStrangers(Subject subject, Fields fields, Shape.Place place, Reading reading) {
        List<Key<?>> strangers = SUBJECTS.stream()
                .flatMap(any -> any.more.stream())
                .distinct()
                .filter(key -> fields.find(key).isPresent() && !subject.more.contains(key))
                .toList();
        strangers.forEach(key -> reading.report(
                ProblemCode.E017,
                fields.at(key),
                Sentence.of("stranger-key", place.path(), key.name(), subject.key.name())));
        return !strangers.isEmpty();
    }

    private static Optional<Change> adBudget(Fields fields, Shape.Place place, Reading reading) {
        return Optional.of(new Change.AdBudget(day(fields), fields.get(AD_BUDGET)));
    }

    private static Optional<Change> meetings(Fields fields, Shape.Place place, Reading reading) {
        return Optional.of(new Change.Meetings(day(fields), fields.get(MEETINGS)));
    }

    private static Optional<Change> tool(Fields fields, Shape.Place place, Reading reading) {
        if (fields.find(DUTY).isEmpty()) {
            reading.report(ProblemCode.E011, place.span(), Sentence.of("tool-duty", place.path()));
            return Optional.empty();
        }
        return Optional.of(new Change.Tool(
                day(fields),
                fields.get(TOOL),
                fields.get(DUTY),
                fields.find(COST).orElse(0.0)));
    }

    private static Optional<Change> selfService(Fields fields, Shape.Place place, Reading reading) {
        double cost = fields.find(COST).orElse(0.0);
        return Optional.of(fields.get(SELF_SERVICE)
                .<Change>map(kind -> new Change.SelfServing(
                        day(fields),
                        new SelfService(
                                kind,
                                number(fields.find(SOLVES)),
                                cost,
                                fields.find(PER_CONVERSATION).orElse(0.0),
                                number(fields.find(UPKEEP)))))
                .orElseGet(() -> new Change.Tool(day(fields), MACROS, "customer-service", cost)));
    }

    private static Optional<Change> house(Fields fields, Shape.Place place, Reading reading) {
        Optional<Double> perOrder = fields.find(PER_ORDER);
        if (perOrder.isEmpty()) {
            reading.report(ProblemCode.E011, place.span(), Sentence.of("house-price", place.path()));
            return Optional.empty();
        }
        return Optional.of(new Change.Outsourcing(
                day(fields),
                new FulfilmentHouse(
                        fields.get(HOUSE),
                        perOrder.get(),
                        fields.find(PER_RETURN).orElse(perOrder.get()),
                        fields.find(COST).orElse(0.0),
                        fields.find(SMALLEST_BILL).orElse(0.0),
                        fields.find(CUT_OFF).orElse(USUAL_CUT_OFF),
                        number(fields.find(ERRORS)),
                        number(fields.find(UPKEEP)))));
    }

    private static Optional<Change> price(Fields fields, Shape.Place place, Reading reading) {
        if (fields.find(UNTIL).isPresent() && fields.find(FROM).isEmpty()) {
            reading.report(
                    ProblemCode.E017,
                    fields.at(UNTIL),
                    Sentence.of("stranger-key", place.path(), UNTIL.name(), WHEN.name()));
            return Optional.empty();
        }
        int until = fields.find(UNTIL).orElse(Integer.MAX_VALUE);
        if (until <= day(fields)) {
            reading.report(ProblemCode.E016, fields.at(UNTIL), Sentence.of("price-until", place.path()));
            return Optional.empty();
        }
        return Optional.of(new Change.Price(new PriceStretch(day(fields), until, 1 + fields.get(PRICE))));
    }

    private static Optional<Change> returnPostage(Fields fields, Shape.Place place, Reading reading) {
        return Optional.of(new Change.ReturnPostage(day(fields), fields.get(RETURN_POSTAGE)));
    }

    private static OptionalDouble number(Optional<Double> given) {
        return given.isPresent() ? OptionalDouble.of(given.get()) : OptionalDouble.empty();
    }

    private static int day(Fields fields) {
        return fields.find(FROM).orElse(0);
    }

    private static Optional<Change> forPerson(Fields fields, Shape.Place place, Reading reading) {
        boolean terms = OF_TERMS.stream().anyMatch(key -> fields.find(key).isPresent());
        boolean leaves = fields.find(LEAVES).orElse(false);
        if (terms == leaves) {
            reading.report(
                    terms ? ProblemCode.E017 : ProblemCode.E011,
                    place.span(),
                    Sentence.of("leaves-or-terms", place.path()));
            return Optional.empty();
        }
        if (leaves) {
            return Optional.of(new Change.Farewell(day(fields), fields.get(PERSON), false));
        }
        return PositionForm.agrees(fields, place.path(), reading)
                ? Optional.of(new Change.Terms(
                        day(fields),
                        fields.get(PERSON),
                        fields.find(PositionForm.EMPLOYMENT),
                        fields.find(PositionForm.TIMETABLE)
                                .or(() -> fields.find(PositionForm.HOURS).map(Timetable::spread)),
                        fields.find(PositionForm.PAY).map(PayWords.Written::pay)))
                : Optional.empty();
    }

    /**
     * What a change may be of.
     *
     * @param more keys that say more of it
     */
    private record Subject(Key<?> key, List<Key<?>> more, Maker maker) {}

    /** Makes a change of what was read, or reports what is missing. */
    private interface Maker {
        Optional<Change> make(Fields fields, Shape.Place place, Reading reading);
    }
}
