package dev.stagecrew.core.measure;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Steps;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Quality;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every KPI of a scenario: the same list for every plan and replication. */
public final class KpiCatalogue {
    private final List<Position> people;
    private final List<Duty> duties;
    private final DeskMeasures desk;
    private final boolean[] marketing;
    private final Map<String, Integer> personIndex = new HashMap<>();
    private final Map<String, Integer> dutyIndex = new HashMap<>();
    private final Map<String, Integer> stepIndex = new HashMap<>();
    private final List<CountedKpi> kpis;
    private final List<String> ids;
    private final Map<String, Integer> kpiIndex = new HashMap<>();

    private KpiCatalogue(List<Position> people, List<Duty> duties, DeskMeasures desk, List<String> steps) {
        this.desk = desk;
        this.people = people;
        this.duties = duties;
        this.marketing = new boolean[duties.size()];
        for (int duty = 0; duty < marketing.length; duty++) {
            marketing[duty] = duties.get(duty).feeds().equals(Optional.of(Quality.MARKETING));
        }
        people.forEach(person -> personIndex.put(person.id(), personIndex.size()));
        duties.forEach(duty -> dutyIndex.put(duty.id(), dutyIndex.size()));
        KpiRows rows = new KpiRows();
        ShopKpis.addTo(rows);
        ServiceKpis.addTo(rows, people, duties, desk);
        PeopleKpis.addTo(rows, people, duties);
        OwnTimeKpis.addTo(rows, people);
        for (String step : steps) {
            int index = stepIndex.size();
            stepIndex.put(step, index);
            rows.add(KpiFamily.COMES_IN_WEEK.of(step), t -> t.weekOf(index));
        }
        this.kpis = rows.all();
        this.ids = kpis.stream().map(kpi -> kpi.definition().id()).toList();
        ids.forEach(id -> kpiIndex.put(id, kpiIndex.size()));
        if (kpiIndex.size() != ids.size()) {
            throw new IllegalStateException("two KPIs share an id");
        }
    }

    /** The KPIs of a scenario, with a family member for each of its duties, people and goals of service. */
    public static KpiCatalogue of(Scenario scenario) {
        Map<String, Position> people = new LinkedHashMap<>();
        scenario.people().forEach(person -> people.putIfAbsent(person.id(), person));
        for (Plan plan : scenario.plans()) {
            for (Hire hire : plan.hires()) {
                people.putIfAbsent(hire.position().id(), hire.position());
            }
        }
        return new KpiCatalogue(
                List.copyOf(people.values()), scenario.duties(), DeskMeasures.of(scenario), Steps.of(scenario.plans()));
    }

    /** The KPIs of people, duties and a help desk. */
    static KpiCatalogue of(List<Position> people, List<Duty> duties, DeskMeasures desk) {
        return of(people, duties, desk, List.of());
    }

    /** The same, with what waits for a sign in some plan. */
    static KpiCatalogue of(List<Position> people, List<Duty> duties, DeskMeasures desk, List<String> steps) {
        return new KpiCatalogue(people, duties, desk, steps);
    }

    public List<KpiDefinition> definitions() {
        return kpis.stream().map(CountedKpi::definition).toList();
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

    /** What an hour of each person costs under a plan on a day; the same name may be paid differently in two plans. */
    double[] payPerHour(Plan plan, int day) {
        double[] pay = people.stream()
                .mapToDouble(position -> cost(plan.position(position, day)))
                .toArray();
        for (Hire hire : plan.hires()) {
            pay[person(hire.position().id())] = cost(plan.position(hire.position(), day));
        }
        return pay;
    }

    /** What owners draw is no cost of the shop. */
    private static double cost(Position position) {
        return position.employment() == Employment.OWNER ? 0 : position.payPerHour();
    }

    boolean isMarketing(int duty) {
        return marketing[duty];
    }

    Tally newTally() {
        return new Tally(people.size(), duties.size(), desk.serviceLevels().size(), stepIndex.size());
    }

    /** What is promised to those who write, the four hours that every shop is measured by ahead of the others. */
    List<ServiceLevel> serviceLevels() {
        return desk.serviceLevels();
    }

    Timetable openingHours() {
        return desk.open();
    }

    int person(String id) {
        return require(personIndex, id, "person");
    }

    int step(String name) {
        return require(stepIndex, name, "step");
    }

    int duty(String id) {
        return require(dutyIndex, id, "duty");
    }

    /**
     * The values of a stretch.
     *
     * @param firstMonth what some are held against; the stretch itself before a month has ended
     */
    double[] values(Tally tally, Tally firstMonth) {
        double[] values = new double[kpis.size()];
        for (int kpi = 0; kpi < values.length; kpi++) {
            values[kpi] = kpis.get(kpi).value().applyAsDouble(tally, firstMonth);
        }
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
