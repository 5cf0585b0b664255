package dev.stagecrew.scenario.file;

import dev.stagecrew.core.people.Role;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.KnownNames;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.NamedShape;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.LinkedHashMap;
import java.util.Map;

/** What roles cost in a part of the world: sets of pay in the catalogue. */
final class PayForm {
    private static final Key<String> LABEL = Key.required("label", TextShape.text(40), "The part of the world.");
    private static final Key<String> CURRENCY = Key.required("currency", TextShape.text(3), "The currency of the pay.");
    private static final Key<String> DATE = Key.required("date", TextShape.text(20), "When the source was current.");
    private static final Key<String> SOURCE =
            Key.required("source", TextShape.text(400), "What the pay is anchored to, and what is assumed.");
    private static final Key<Map<String, Double>> ROLES = Key.required(
            "roles", new KnownNames<>("role", Measures.MONEY.shape()), "Cost an hour, the employer's share included.");
    static final NamedShape<Fields> NAMED =
            new NamedShape<>("pay", Section.of("set-of-pay", LABEL, CURRENCY, DATE, SOURCE, ROLES));

    private PayForm() {}

    /**
     * A set of pay.
     *
     * @param perHour by role, the employer's costs included
     */
    record Pay(String label, String currency, String date, String source, Map<String, Double> perHour) {
        /** The roles at this pay, where it says anything of them. */
        Map<String, Role> applied(Map<String, Role> roles) {
            Map<String, Role> paid = new LinkedHashMap<>();
            roles.forEach((id, role) -> paid.put(
                    id,
                    new Role(
                            id,
                            role.label(),
                            role.skills(),
                            role.fallback(),
                            role.manages(),
                            role.employment(),
                            role.hoursPerWeek(),
                            perHour.getOrDefault(id, role.payPerHour()),
                            role.leadTimeDays(),
                            role.rampStart(),
                            role.rampWeeks(),
                            role.toolSkill())));
            return paid;
        }
    }

    static Map<String, Pay> sets(Map<String, Fields> given) {
        Map<String, Pay> sets = new LinkedHashMap<>();
        given.forEach((id, fields) -> sets.put(
                id,
                new Pay(
                        fields.get(LABEL),
                        fields.get(CURRENCY),
                        fields.get(DATE),
                        fields.get(SOURCE),
                        fields.get(ROLES))));
        return sets;
    }
}
