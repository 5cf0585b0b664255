package dev.stagecrew.core.measure;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.work.Duty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every KPI of a scenario: the same list for every plan and replication. */
public final class KpiCatalogue {
    private static final String MARKETING = "marketing";

    private final List<Position> people;
    private final List<Duty> duties;
    private final Map<String, Integer> personIndex = new HashMap<>();
    private final Map<String, Integer> dutyIndex = new HashMap<>();
    private final List<Kpi> kpis;
    private final List<String> ids;
    private final Map<String, Integer> kpiIndex = new HashMap<>();
    private final int revenue;
    private final int growth;

    private KpiCatalogue(List<Position> people, List<Duty> duties, List<Medium> media) {
        this.people = people;
        this.duties = duties;
        people.forEach(person -> personIndex.put(person.id(), personIndex.size()));
        duties.forEach(duty -> dutyIndex.put(duty.id(), dutyIndex.size()));
        List<Kpi> all = new ArrayList<>();
        ShopKpis.addTo(all);
        ServiceKpis.addTo(all, people, duties, media);
        PeopleKpis.addTo(all, people, duties);
        this.kpis = List.copyOf(all);
        this.ids = kpis.stream().map(kpi -> kpi.definition().id()).toList();
        ids.forEach(id -> kpiIndex.put(id, kpiIndex.size()));
        if (kpiIndex.size() != ids.size()) {
            throw new IllegalStateException("two KPIs share an id");
        }
        this.revenue = index("revenue");
        this.growth = index("revenue-growth");
    }

    /** The KPIs of a scenario, with a family member for each of its duties and people. */
    public static KpiCatalogue of(Scenario scenario) {
        Map<String, Position> people = new LinkedHashMap<>();
        scenario.people().forEach(person -> people.putIfAbsent(person.id(), person));
        for (Plan plan : scenario.plans()) {
            for (Hire hire : plan.hires()) {
                people.putIfAbsent(hire.position().id(), hire.position());
            }
        }
        return new KpiCatalogue(
                List.copyOf(people.values()),
                scenario.duties(),
                scenario.shop().inbox().media());
    }

    /** The KPIs of people, duties and media. */
    static KpiCatalogue of(List<Position> people, List<Duty> duties, List<Medium> media) {
        return new KpiCatalogue(people, duties, media);
    }

    public List<KpiDefinition> definitions() {
        return kpis.stream().map(Kpi::definition).toList();
    }

    /** The ids, in the order of values. */
    public List<String> ids() {
        return ids;
    }

    public boolean has(String kpi) {
        return kpiIndex.containsKey(kpi);
    }

    /**
     * The place of a KPI among the values.
     *
     * @throws IllegalArgumentException for an id that is not of this catalogue
     */
    public int index(String kpi) {
        return require(kpiIndex, kpi, "KPI");
    }

    /** What an hour of each person costs under a plan; the same name may be paid differently in two plans. */
    double[] payPerHour(Plan plan) {
        double[] pay = people.stream().mapToDouble(Position::payPerHour).toArray();
        for (Hire hire : plan.hires()) {
            pay[person(hire.position().id())] = hire.position().payPerHour();
        }
        return pay;
    }

    boolean isMarketing(int duty) {
        return duties.get(duty).id().equals(MARKETING);
    }

    Tally newTally() {
        return new Tally(people.size(), duties.size());
    }

    int person(String id) {
        return require(personIndex, id, "person");
    }

    int duty(String id) {
        return require(dutyIndex, id, "duty");
    }

    /** The values of a stretch; growth is against the first of the months so far. */
    double[] values(Tally tally, List<PeriodValues> months) {
        double[] values = new double[kpis.size()];
        for (int kpi = 0; kpi < values.length; kpi++) {
            values[kpi] = kpis.get(kpi).value().applyAsDouble(tally);
        }
        boolean isMonthLong = tally.days() >= 28 && tally.days() <= 31;
        double first = months.isEmpty() ? values[revenue] : months.get(0).value(revenue);
        values[growth] = isMonthLong ? Tally.over(values[revenue] - first, first) : Double.NaN;
        return values;
    }

    private static int require(Map<String, Integer> indices, String id, String what) {
        Integer index = indices.get(id);
        if (index == null) {
            throw new IllegalArgumentException("no " + what + " " + id);
        }
        return index;
    }
}
