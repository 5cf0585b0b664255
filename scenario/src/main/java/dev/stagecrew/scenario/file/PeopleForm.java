package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.OwnTime;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.NamedShape;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who works in the shop before any plan. */
final class PeopleForm {
    private static final Key<Integer> COUNT = Key.optional(
                    "count",
                    Measures.NUMBER
                            .within(1, 200)
                            .called("a-number-of-people", "8")
                            .wholeShape(),
                    "How many such people there are.")
            .otherwise("1");
    private static final Key<EndWords.End> UNTIL = Key.optional(
            "until",
            EndWords.shape(),
            "The first day on which they no longer work here, or what has to happen for them to leave; nobody is looked for"
                    + " instead.");
    private static final Key<Double> WANTS = Key.optional(
            "wants",
            Measures.HOURS_A_WEEK
                    .within(0, 100)
                    .called("hours-a-week", "45 h a week")
                    .shape(),
            "The week that an owner wishes for: past it they begin no growth work, and go home when nothing is due. When"
                    + " left out, they fill the time that their timetable has.");
    private static final Key<Double> HOUR_WORTH = Key.optional(
            "hour-worth",
            Measures.MONEY.called("an-amount-for-an-hour", "30").within(0, 1e5).shape(),
            "What an hour of an owner's own time is worth to them. Nobody pays it; it is shown beside the contribution.");
    private static final Shape<Fields> PERSON = new Section("person", keys()).as(PeopleForm::agreeing);
    static final NamedShape<Fields> NAMED = new NamedShape<>("person", PERSON);

    private PeopleForm() {}

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(PositionForm.KEYS);
        keys.addAll(List.of(COUNT, UNTIL, WANTS, HOUR_WORTH));
        return keys;
    }

    private static Optional<Fields> agreeing(Fields fields, Shape.Place place, Reading reading) {
        return PositionForm.agrees(fields, place.path(), reading) ? Optional.of(fields) : Optional.empty();
    }

    private static OwnTime ownTime(Fields fields) {
        return new OwnTime(number(fields.find(WANTS)), number(fields.find(HOUR_WORTH)));
    }

    private static OptionalDouble number(Optional<Double> given) {
        return given.isPresent() ? OptionalDouble.of(given.get()) : OptionalDouble.empty();
    }

    /** Only who is their own employer may go home when they like. */
    private static void checkOwnTime(String id, Position position, Fields fields, Reading reading) {
        for (Key<?> key : List.of(WANTS, HOUR_WORTH)) {
            if (fields.find(key).isPresent() && position.employment() != Employment.OWNER) {
                reading.report(
                        ProblemCode.E017,
                        fields.at(key),
                        Sentence.of(
                                "owners-key",
                                id,
                                key.name(),
                                Sentence.of(
                                        "employment." + position.employment().id())));
            }
        }
    }

    /** What changes for them whatever is planned. */
    static List<Change> facts(Map<String, Fields> people) {
        List<Change> facts = new ArrayList<>();
        people.forEach((id, fields) -> {
            for (int i = 1; i <= fields.get(COUNT); i++) {
                String each = i == 1 ? id : id + "-" + i;
                PositionForm.leaves(each, fields).forEach(facts::add);
                fields.find(UNTIL).map(end -> farewell(end, each)).ifPresent(facts::add);
            }
        });
        return List.copyOf(facts);
    }

    private static Change farewell(EndWords.End end, String who) {
        Change.Farewell farewell =
                new Change.Farewell(end.day().orElse(0), who, end.cue().isEmpty());
        return end.cue()
                .<Change>map(cue -> new Change.Awaited(cue, farewell, true))
                .orElse(farewell);
    }

    /** The positions in order; {@code agent} with a count of 3 becomes agent, agent-2 and agent-3. */
    static List<Position> positions(Map<String, Fields> people, Map<String, Role> roles, Reading reading) {
        Map<String, Position> positions = new LinkedHashMap<>();
        people.forEach((id, fields) -> {
            Optional<Role> role = Optional.ofNullable(roles.get(fields.get(PositionForm.ROLE)));
            for (int i = 1; i <= fields.get(COUNT) && role.isPresent(); i++) {
                String each = i == 1 ? id : id + "-" + i;
                Position position =
                        PositionForm.position(each, fields, role.get()).with(ownTime(fields));
                if (i == 1) {
                    checkOwnTime(id, position, fields, reading);
                }
                if (positions.putIfAbsent(each, position) != null) {
                    reading.report(ProblemCode.E018, fields.span(), Sentence.of("person-twice", each));
                }
            }
        });
        return List.copyOf(positions.values());
    }
}
