package dev.stagecrew.scenario.file;

import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.scenario.file.PayForm.Pay;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.ListShape;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.SourceText;
import dev.stagecrew.scenario.shape.Tree;
import dev.stagecrew.scenario.shape.YamlText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The duties and roles that every scenario starts from, and how visits spread over a day: data, read from
 * {@code catalogue.yaml} with the same shape as a scenario's own.
 *
 * @param hourWeights 24 relative weights
 */
record Catalogue(Map<String, Duty> duties, Map<String, Role> roles, Map<String, Pay> pay, List<Double> hourWeights) {
    private static final String RESOURCE = "catalogue.yaml";
    private static final Key<Map<String, Fields>> DUTIES =
            Key.required("duties", DutyForm.NAMED, "The duties of a shop.");
    private static final Key<Map<String, Fields>> ROLES = Key.required("roles", RoleForm.NAMED, "The roles of a team.");
    private static final Key<Map<String, Fields>> PAY =
            Key.required("pay", PayForm.NAMED, "What roles cost in parts of the world.");
    private static final Key<List<Double>> HOURS =
            Key.required("hours", new ListShape<>(Measures.times(1000).shape(), 24), "Weights of the hours of a day.");

    /** The one that is shipped. */
    static final Catalogue SHIPPED = read();

    Catalogue {
        duties = Collections.unmodifiableMap(new LinkedHashMap<>(duties));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        pay = Collections.unmodifiableMap(new LinkedHashMap<>(pay));
        hourWeights = List.copyOf(hourWeights);
    }

    private static Catalogue read() {
        SourceText source = new SourceText(RESOURCE, Resources.text(RESOURCE));
        Reading reading = new Reading(source);
        Optional<Tree> tree = YamlText.read(source, reading);
        tree.ifPresent(root -> Names.learn(root, reading));
        Optional<Catalogue> catalogue = tree.flatMap(root ->
                        Section.of("catalogue", DUTIES, ROLES, PAY, HOURS).read(root, "", reading))
                .map(fields -> new Catalogue(
                        ofReferenceShop(DutyForm.over(Map.of(), fields.get(DUTIES), reading)),
                        RoleForm.over(Map.of(), fields.get(ROLES), reading),
                        PayForm.sets(fields.get(PAY)),
                        fields.get(HOURS)));
        if (catalogue.isEmpty() || reading.count() > 0) {
            throw new IllegalStateException("the shipped catalogue is broken: " + reading.problems());
        }
        return catalogue.get();
    }

    /** What growth work asks for is written down for one shop: others need more or less of it. */
    private static Map<String, Duty> ofReferenceShop(Map<String, Duty> duties) {
        duties.replaceAll((id, duty) -> duty.nature() == Nature.GROWTH ? duty.ofReferenceShop() : duty);
        return duties;
    }
}
