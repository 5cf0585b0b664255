package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Moments;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan changes apart from people. */
final class ChangeForm {
    private static final Key<Integer> FROM = Key.required("from", Moments.within(), "The first day of the change.");
    private static final Key<Double> AD_BUDGET = Key.optional(
            "ad-budget",
            Measures.MONEY_A_MONTH
                    .within(0, 1e7)
                    .called("an-amount-a-month", "1500 a month")
                    .shape(),
            "The budget for ads from then on.");
    private static final Key<String> TOOL = Key.optional("tool", Words.text(60), "A tool that is bought, by its name.");
    private static final Key<String> DUTY =
            Key.optional("duty", Words.reference("duty"), "The duty that the tool makes faster.");
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
    static final Shape<Change> SHAPE =
            Section.of("change", FROM, AD_BUDGET, TOOL, DUTY, COST, MEETINGS).as(ChangeForm::change);

    private ChangeForm() {}

    private static Optional<Change> change(Fields fields, Shape.Place place, Reading reading) {
        boolean budget = fields.find(AD_BUDGET).isPresent();
        boolean tool = fields.find(TOOL).isPresent();
        boolean meetings = fields.find(MEETINGS).isPresent();
        long given = Stream.of(budget, tool, meetings).filter(one -> one).count();
        if (given != 1) {
            reading.report(
                    given > 1 ? ProblemCode.E017 : ProblemCode.E011,
                    place.span(),
                    Sentence.of("one-change", place.path()));
            return Optional.empty();
        }
        if (meetings) {
            return Optional.of(new Change.Meetings(fields.get(FROM), fields.get(MEETINGS)));
        }
        if (budget) {
            return Optional.of(new Change.AdBudget(fields.get(FROM), fields.get(AD_BUDGET)));
        }
        if (fields.find(DUTY).isEmpty()) {
            reading.report(ProblemCode.E011, place.span(), Sentence.of("tool-duty", place.path()));
            return Optional.empty();
        }
        return Optional.of(new Change.Tool(
                fields.get(FROM),
                fields.get(TOOL),
                fields.get(DUTY),
                fields.find(COST).orElse(0.0)));
    }
}
