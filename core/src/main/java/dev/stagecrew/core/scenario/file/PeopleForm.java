package dev.stagecrew.core.scenario.file;

import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.scenario.problem.ProblemCode;
import dev.stagecrew.core.scenario.shape.Fields;
import dev.stagecrew.core.scenario.shape.Key;
import dev.stagecrew.core.scenario.shape.Measures;
import dev.stagecrew.core.scenario.shape.NamedShape;
import dev.stagecrew.core.scenario.shape.Reading;
import dev.stagecrew.core.scenario.shape.Section;
import dev.stagecrew.core.scenario.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who works in the shop before any plan. */
final class PeopleForm {
    private static final Key<Integer> COUNT = Key.optional(
                    "count",
                    Measures.NUMBER
                            .within(1, 200)
                            .called("a number of people", "8")
                            .wholeShape(),
                    "How many such people there are.")
            .otherwise("1");
    private static final Shape<Fields> PERSON = new Section("a person", keys()).as(PeopleForm::agreeing);
    static final NamedShape<Fields> NAMED = new NamedShape<>("person", PERSON);

    private PeopleForm() {}

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(PositionForm.KEYS);
        keys.add(COUNT);
        return keys;
    }

    private static Optional<Fields> agreeing(Fields fields, Shape.Place place, Reading reading) {
        return PositionForm.agrees(fields, place.path(), reading) ? Optional.of(fields) : Optional.empty();
    }

    /** The positions in order; {@code agent} with a count of 3 becomes agent, agent-2 and agent-3. */
    static List<Position> positions(Map<String, Fields> people, Map<String, Role> roles, Reading reading) {
        Map<String, Position> positions = new LinkedHashMap<>();
        people.forEach((id, fields) -> {
            Optional<Role> role = Optional.ofNullable(roles.get(fields.get(PositionForm.ROLE)));
            for (int i = 1; i <= fields.get(COUNT) && role.isPresent(); i++) {
                String each = i == 1 ? id : id + "-" + i;
                Position position = PositionForm.position(each, fields, role.get());
                if (positions.putIfAbsent(each, position) != null) {
                    reading.report(
                            ProblemCode.E018, fields.span(), "the name \"" + each + "\" is given to two of the people");
                }
            }
        });
        return List.copyOf(positions.values());
    }
}
