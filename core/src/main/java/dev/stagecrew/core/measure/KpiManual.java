package dev.stagecrew.core.measure;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.OwnTime;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.register.Clock;
import dev.stagecrew.core.register.Follower;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Every KPI with its unit, formula, clock and source, by who follows it: {@code docs/kpis.md}. */
public final class KpiManual {
    private static final String INTRODUCTION = """
            # The KPIs

            Made from the code that computes them; a test keeps it current. `./stagecrew explain kpis SCENARIO` lists those
            of a scenario.

            Every KPI is folded from the events of a simulated history, here and nowhere else, for every week, every calendar
            month and the whole horizon. It is not defined (`null` in JSON) where there is nothing to divide by. `NAME.DUTY`
            and `NAME.PERSON` stand for a KPI of each duty and each person; media appear when a scenario has an `inbox`, and
            members of `answered-within`, like the two below, for the goals that ask for them: `80% answered within 20 s`. Working
            hours are those of `shop.opening-hours`, public holidays included. `owner-draw`, `owner-hours-over-wish` and
            `contribution-after-owner-hours` appear when an owner's `pay`, `wants` or `hour-worth` is given; `comes-in-week` for each
            hire, end or change that waits for a sign (`when`).

            What compares plans, not histories, is computed from these: differences to the baseline with intervals, payback,
            goals met, what waiting costs ([decisions.md](decisions.md)).
            """;
    private static final String HEAD = """

            ## %s

            | KPI | unit | better | formula | clock | source |
            | --- | --- | --- | --- | --- | --- |
            """;
    /** The member of families of each person, of each duty, and of what waits for a sign. */
    private static final String PERSON = "PERSON";

    private static final String DUTY = "DUTY";
    private static final String STEP = "STEP";

    private KpiManual() {}

    /** The whole list in Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        List<KpiDefinition> all = everything().definitions();
        for (Follower follower : Follower.values()) {
            page.append(chapter(follower.id(), follower.title(), all));
        }
        return page.append(chapter(PERSON, "Each person", all)).toString();
    }

    private static String chapter(String follower, String title, List<KpiDefinition> all) {
        return all.stream()
                .filter(kpi -> kpi.owner().equals(follower))
                .map(KpiManual::row)
                .collect(Collectors.joining("", HEAD.formatted(title), ""));
    }

    private static String row(KpiDefinition kpi) {
        Optional<Kpi> single = Kpi.byId(kpi.id());
        Clock clock = single.map(Kpi::clock)
                .orElseGet(() -> KpiFamily.ofMember(kpi).orElseThrow().clock());
        String source = single.map(Kpi::source)
                .orElseGet(() -> KpiFamily.ofMember(kpi).orElseThrow().source());
        String better = switch (kpi.better()) {
            case HIGHER_IS_BETTER -> "higher";
            case LOWER_IS_BETTER -> "lower";
            case NEITHER -> "";
        };
        return "| `" + kpi.id() + "` | " + kpi.unit().id() + " | " + better + " | " + kpi.formula() + " | "
                + clock.words() + " | " + source + " |\n";
    }

    /** The catalogue of a shop with one of everything. */
    private static KpiCatalogue everything() {
        List<Duty> duties = List.of(duty("customer-service", Nature.SERVICE), duty(DUTY, Nature.ROUTINE));
        Role role = new Role(
                "ROLE", "", List.of(new Skill(DUTY, 1, true)), false, false, Employment.FULL_TIME, 40, 0, 0, 1, 0, 0);
        Position person = new Position(
                        PERSON, role, Employment.OWNER, Timetable.spread(40), Pay.anHour(1), EndOfShift.RESUME)
                .with(new OwnTime(OptionalDouble.of(40), OptionalDouble.of(1)));
        return KpiCatalogue.of(
                List.of(person),
                duties,
                new DeskMeasures(
                        List.of(Medium.values()),
                        Timetable.roundTheClock(),
                        List.of(
                                ServiceLevel.FOUR_HOURS,
                                new ServiceLevel(20 * SimTime.SECOND_MILLIS, false),
                                new ServiceLevel(8 * SimTime.HOUR_MILLIS, true))),
                List.of(STEP));
    }

    private static Duty duty(String id, Nature nature) {
        return new Duty(id, "", nature, 1, 0, 0, Optional.empty());
    }
}
