package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.RecruitingChannel;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.plan.Start.WhenReached;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Moments;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One hire of a plan. */
final class HireForm {
    private static final Key<String> NAME = Key.optional(
            "name",
            Words.name(),
            "The person's name in results; the role's when left out. The first of a role in two plans is the same"
                    + " person, whatever the name.");
    private static final Key<Integer> FROM = Key.optional(
            "from", Moments.within(), "The first day at work. The search opens ahead of it by the usual time to hire.");
    private static final Key<WhenReached> WHEN =
            Key.optional("when", TriggerWords.shape(), "What has to happen for the search to open, instead of a date.");
    private static final Key<Integer> UNTIL =
            Key.optional("until", Moments.within(), "The first day on which the position no longer exists.");
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
                    Words.oneOf("recruiting-channel", Ids.of(RecruitingChannel.values(), RecruitingChannel::id)),
                    "Where somebody is looked for: it moves the time to hire, the fit and the cost.")
            .otherwise("job-board");
    private static final Key<Double> SCOPE = Key.optional(
            "scope",
            Measures.HOURS.within(1, 1000).called("hours-of-work", "120 h").shape(),
            "The size of the job: when so many hours are worked, the position no longer exists.");
    private static final Key<Double> PRICE = Key.optional(
            "price",
            Measures.MONEY.shape(),
            "The agreed price of the whole `scope`, instead of pay; paid as it is worked.");
    static final Shape<Fields> SHAPE = new Section("hire", keys()).as(HireForm::agreeing);

    private HireForm() {}

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(PositionForm.KEYS);
        keys.addAll(List.of(FROM, WHEN, UNTIL, INTERVIEWS, CHANNEL, SCOPE, PRICE, NAME));
        return keys;
    }

    private static Optional<Fields> agreeing(Fields fields, Shape.Place place, Reading reading) {
        boolean agrees = PositionForm.agrees(fields, place.path(), reading);
        if (fields.find(PRICE).isPresent() && (fields.find(SCOPE).isEmpty() || PositionForm.hasPay(fields))) {
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
        if (dated && fields.find(UNTIL).filter(end -> end <= fields.get(FROM)).isPresent()) {
            reading.report(ProblemCode.E016, fields.at(UNTIL), Sentence.of("until-after", place.path()));
            return Optional.empty();
        }
        return agrees ? Optional.of(fields) : Optional.empty();
    }

    static boolean hasPrice(Fields fields) {
        return fields.find(PRICE).isPresent();
    }

    static Optional<String> name(Fields fields) {
        return fields.find(NAME);
    }

    static Hire hire(String id, Fields fields, Role role) {
        Start start = fields.find(FROM)
                .<Start>map(Start.OnDay::new)
                .or(() -> fields.find(WHEN))
                .orElseThrow();
        Optional<Integer> until = fields.find(UNTIL);
        Optional<Double> scope = fields.find(SCOPE);
        Position position = PositionForm.position(id, fields, role);
        return new Hire(
                fields.find(PRICE)
                        .map(price -> position.paid(Pay.anHour(price / scope.orElseThrow())))
                        .orElse(position),
                PositionForm.leavesHoursOpen(fields),
                start,
                until.isPresent() ? OptionalInt.of(until.get()) : OptionalInt.empty(),
                new Search(fields.get(CHANNEL), fields.get(INTERVIEWS)),
                scope.isPresent() ? OptionalDouble.of(scope.get()) : OptionalDouble.empty());
    }
}
