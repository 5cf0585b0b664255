package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.PlanDays;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan changes apart from people. */
final class ChangeForm {
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
            "What the tool costs.");
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
    static final Shape<Change> SHAPE = Section.of(
                    "change",
                    FROM,
                    WHEN,
                    AD_BUDGET,
                    TOOL,
                    DUTY,
                    COST,
                    MEETINGS,
                    PERSON,
                    LEAVES,
                    PositionForm.EMPLOYMENT,
                    PositionForm.TIMETABLE,
                    PositionForm.HOURS,
                    PositionForm.PAY)
            .as(ChangeForm::change);

    private ChangeForm() {}

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
        boolean budget = fields.find(AD_BUDGET).isPresent();
        boolean tool = fields.find(TOOL).isPresent();
        boolean meetings = fields.find(MEETINGS).isPresent();
        boolean person = fields.find(PERSON).isPresent();
        long given =
                Stream.of(budget, tool, meetings, person).filter(one -> one).count();
        if (given != 1) {
            reading.report(
                    given > 1 ? ProblemCode.E017 : ProblemCode.E011,
                    place.span(),
                    Sentence.of("one-change", place.path()));
            return Optional.empty();
        }
        if (person) {
            return forPerson(fields, place, reading);
        }
        if (meetings) {
            return Optional.of(new Change.Meetings(day(fields), fields.get(MEETINGS)));
        }
        if (budget) {
            return Optional.of(new Change.AdBudget(day(fields), fields.get(AD_BUDGET)));
        }
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
}
