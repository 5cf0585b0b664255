package dev.stagecrew.scenario.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.outlook.DutyWeek;
import dev.stagecrew.core.outlook.Outlook;
import dev.stagecrew.core.outlook.Prospect;
import dev.stagecrew.core.outlook.Remark;
import dev.stagecrew.core.outlook.Remark.Figure;
import dev.stagecrew.core.outlook.Remark.Subject;
import dev.stagecrew.core.outlook.WeekAhead;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weeks that are worked out by hand. */
final class WeekAheadTest {
    /** Nothing comes back, nothing is asked twice, so that hands can follow. */
    private static final String PLAIN = """
            assumptions:
              reopening: 0%
              refund-rate: 0%
              wrong-parcel: 0%
              damaged-parcel: 0%
              packing-minutes: 10 min
              packing-minutes-best: 5 min
              coordination-hours: 0 h
            """;

    /** Nothing but answers. */
    private static final String IDLE = """
            duties:
              admin: { hours-per-week: 0 }
              marketing: { hours-per-week: 0 }
              content: { hours-per-week: 0 }
              merchandising: { hours-per-week: 0 }
              site: { hours-per-week: 0 }
              crm: { hours-per-week: 0 }
              process: { hours-per-week: 0 }
              business-development: { hours-per-week: 0 }
            """;

    private static Scenario desk(String desk, String people) {
        return ScenarioReader.read("""
                version: 1
                id: desk
                starts: 2026-01-05
                shop:
                  desk: { %s }
                roles:
                  agent: { employment: full-time, pay: 10, skills: { customer-service: 100%% readily } }
                people:
                %s
                """.formatted(desk, people.indent(2)) + PLAIN + IDLE, "desk.yaml");
    }

    private static Scenario shop(String people, String more) {
        return ScenarioReader.read("""
                version: 1
                id: shop
                starts: 2026-01-05
                shop:
                  order-value: 80
                  gross-margin: 60%%
                  customers: 400
                  reviews: { per-product: 5, rating: 4.5, products: 20 }
                  quality: { content: 60%%, marketing: 60%%, merchandising: 50%%, site: 70%%, process: 60%% }
                  traffic: { direct: 9000 a month, organic: 9000 a month }
                roles:
                  packer: { employment: full-time, pay: 10, skills: { fulfilment: 100%% readily } }
                people:
                %s
                """.formatted(people.indent(2)) + PLAIN + more, "shop.yaml");
    }

    private static DutyWeek duty(WeekAhead week, Nature nature) {
        return week.first(nature).orElseThrow();
    }

    @Test
    void aDeskThatMoreReachesThanItCanAnswerSaysSoByTheHour() {
        Scenario scenario = desk(
                "arrivals-per-hour: 88.68, handling: exponential 646 s",
                "agent: { role: agent, count: 14, timetable: round the clock }");
        WeekAhead week = WeekAhead.today(scenario);
        double load = 88.68 * 646 / 3600;

        assertThat(duty(week, Nature.SERVICE).hours()).isCloseTo(168 * load, within(1e-6));
        assertThat(week.peopleHours()).isEqualTo(14 * 168);
        assertThat(Outlook.remarks(scenario)).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo(Subject.QUEUE_GROWS_AN_HOUR);
            assertThat(remark.figures())
                    .extracting(Figure::value)
                    .satisfiesExactly(
                            hours -> assertThat(hours).isCloseTo(load, within(1e-9)),
                            people -> assertThat(people).isEqualTo(14),
                            growth -> assertThat(growth).isCloseTo(88.68 - 14 * 3600 / 646.0, within(1e-6)));
        });
    }

    /** 4 an hour of 6 minutes: 67.2 hours a week, of which 40 are worked; 27.2 hours are 272 contacts. */
    @Test
    void aDeskWithOfficeHoursSaysSoByTheWeek() {
        Scenario scenario = desk(
                "arrivals-per-hour: 4, handling: 6 min", "ann: { role: agent, timetable: \"Mon-Fri 09:00-17:00\" }");
        DutyWeek service = duty(WeekAhead.today(scenario), Nature.SERVICE);

        assertThat(service.hours()).isCloseTo(67.2, within(1e-9));
        assertThat(service.doneHours()).isCloseTo(40, within(1e-9));
        assertThat(service.leftPieces()).isCloseTo(272, within(1e-6));
        assertThat(service.mindedHours()).isEqualTo(40);
        assertThat(Outlook.remarks(scenario)).extracting(Remark::subject).containsExactly(Subject.QUEUE_GROWS);
    }

    /** Two work 40 h each; one is away when the plan's cover of 20 h has come, and the other turns to 30 h. */
    @Test
    void whoIsAwayOrChangesIsSoInTheWeekOfAPlan() {
        Scenario scenario = ScenarioReader.read("""
                version: 1
                id: desk
                starts: 2026-01-05
                shop: { desk: { arrivals-per-hour: 4, handling: 6 min } }
                people:
                  ann: { role: customer-service, hours-per-week: 40, leave: week 9 to week 20 }
                  bob: { role: customer-service, hours-per-week: 40 }
                plans:
                  cover:
                    hires: [ { role: customer-service, from: week 9, hours-per-week: 20 } ]
                    changes: [ { person: bob, from: week 10, hours-per-week: 30 } ]
                """ + PLAIN + IDLE, "desk.yaml");

        assertThat(WeekAhead.today(scenario).peopleHours()).isEqualTo(80);
        assertThat(WeekAhead.after(scenario, scenario.plan("cover"))
                        .orElseThrow()
                        .peopleHours())
                .isEqualTo(50);
        assertThat(WeekAhead.after(scenario, scenario.plan("do-nothing"))).isEmpty();
    }

    @Test
    void whereCustomersGiveUpNoQueueIsSaidToGrow() {
        Scenario scenario = desk(
                "arrivals-per-hour: 4, handling: 6 min, patience: exponential 30 min",
                "ann: { role: agent, timetable: \"Mon-Fri 09:00-17:00\" }");

        assertThat(Outlook.remarks(scenario))
                .extracting(Remark::subject)
                .containsExactly(Subject.CONTACTS_FIND_NO_TIME);
    }

    @Test
    void colleaguesAtTheSameTimeCoverTheHourOnce() {
        WeekAhead week = WeekAhead.today(desk("arrivals-per-hour: 1, handling: 6 min", """
                ann: { role: agent, timetable: "Mon-Fri 09:00-17:00" }
                ben: { role: agent, timetable: "Mon-Fri 13:00-21:00" }
                """));

        assertThat(duty(week, Nature.SERVICE).mindedHours()).isEqualTo(5 * 12);
        assertThat(week.leftHours()).isZero();
    }

    /** At a process of 60 % an order takes 7 minutes; nobody else can pack. */
    @Test
    void parcelsPileUpByWhatPackersFindNoTimeFor() {
        Scenario scenario = shop("packer: { role: packer, timetable: \"Mon-Fri 10:00-11:00\" }", "");
        double orders = 7 * Prospect.of(scenario).orElseThrow().ordersADay();
        DutyWeek packing = duty(WeekAhead.today(scenario), Nature.FULFILMENT);

        assertThat(packing.pieces()).isCloseTo(orders, within(1e-9));
        assertThat(packing.hours()).isCloseTo(orders * 7 / 60, within(1e-9));
        assertThat(packing.leftPieces()).isCloseTo(orders - 5 * 60 / 7.0, within(1e-6));
        assertThat(Outlook.remarks(scenario))
                .filteredOn(remark -> remark.subject() == Subject.PARCELS_PILE_UP)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.where()).isEqualTo("people");
                    assertThat(remark.figures().get(2).value()).isEqualTo(Math.rint(orders - 5 * 60 / 7.0));
                });
    }

    @Test
    void anOwnerPacksOnlyWhatThePackerLeaves() {
        Scenario scenario = shop("""
                owner: { role: owner }
                packer: { role: packer, timetable: "Mon-Fri 10:00-11:00" }
                """, "");
        DutyWeek packing = duty(WeekAhead.today(scenario), Nature.FULFILMENT);

        assertThat(packing.leftHours()).isCloseTo(0, within(1e-6));
        assertThat(packing.mindedHours()).isEqualTo(5);
        assertThat(packing.coveredHours()).isEqualTo(50);
        assertThat(packing.shares())
                .filteredOn(share -> share.position().id().equals("packer"))
                .singleElement()
                .satisfies(share -> assertThat(share.hours()).isCloseTo(5, within(1e-9)));
    }

    /** The abler of two is taken off what the other can do as well, for what only they can do. */
    @Test
    void whoCanDoMoreIsLeftForWhatOthersCannotDo() {
        String roles = """
                duties:
                  bread: { nature: routine, priority: 1, hours-per-week: 10 h }
                  cakes: { nature: routine, priority: 2, hours-per-week: 8 h }
                  admin: { hours-per-week: 0 }
                """;
        Scenario scenario = ScenarioReader.read("""
                version: 1
                id: bakery
                starts: 2026-01-05
                shop:
                  desk: { arrivals-per-hour: 0, handling: 6 min }
                roles:
                  master: { employment: full-time, pay: 10, skills: { bread: 100% readily, cakes: 100% readily } }
                  helper: { employment: full-time, pay: 10, skills: { bread: 60% readily } }
                people:
                  ann: { role: master, hours-per-week: 10 }
                  ben: { role: helper, hours-per-week: 10 }
                """ + PLAIN + roles, "bakery.yaml");
        WeekAhead week = WeekAhead.today(scenario);

        assertThat(week.everydayLeftHours()).isCloseTo(0, within(1e-9));
        assertThat(week.duties())
                .filteredOn(duty -> duty.duty().id().equals("cakes"))
                .singleElement()
                .satisfies(cakes -> assertThat(cakes.doneHours()).isCloseTo(8, within(1e-9)));
    }

    @Test
    void aPlanIsLookedAtOnceItsDatedPeopleAreThere() {
        Scenario scenario = shop("packer: { role: packer, timetable: \"Mon-Fri 10:00-11:00\" }", """
                baseline: nothing
                plans:
                  nothing: {}
                  one: { hires: [ { role: packer, from: week 3, hours-per-week: 20 } ] }
                  maybe: { hires: [ { role: packer, when: orders-per-week > 9000 for 2 weeks, hours-per-week: 20 } ] }
                  gone:
                    hires:
                      - { role: packer, from: week 3, until: week 5, hours-per-week: 20 }
                      - { role: packer, from: week 9, hours-per-week: 30 }
                """);

        assertThat(WeekAhead.after(scenario, scenario.plan("nothing"))).isEmpty();
        assertThat(WeekAhead.after(scenario, scenario.plan("maybe"))).isEmpty();
        assertThat(WeekAhead.after(scenario, scenario.plan("one")).orElseThrow().peopleHours())
                .isCloseTo(25, within(1e-9));
        assertThat(WeekAhead.after(scenario, scenario.plan("gone"))
                        .orElseThrow()
                        .peopleHours())
                .isCloseTo(35, within(1e-9));
    }

    /** 65 hours of one owner: the beans are roasted, the parcels packed and the mail read; what is left is growth work. */
    @Test
    void inTheCoffeeShopOnlyGrowthWorkFindsNoTime() throws IOException {
        Scenario scenario = ScenarioReader.read(
                Files.readString(Path.of("..", "examples", "coffee-shop.yaml")), "coffee-shop.yaml");
        WeekAhead week = WeekAhead.today(scenario);
        double orders = 7 * Prospect.of(scenario).orElseThrow().ordersADay();

        assertThat(week.peopleHours()).isCloseTo(65, within(1e-9));
        assertThat(duty(week, Nature.ROUTINE).hours()).isCloseTo(22 + orders * 2 / 60, within(1e-9));
        assertThat(week.leftHours()).isCloseTo(week.workHours() - 65, within(1e-6));
        assertThat(week.duties())
                .filteredOn(duty -> duty.leftHours() > .01)
                .isNotEmpty()
                .allMatch(duty -> duty.duty().nature() == Nature.GROWTH);
        assertThat(duty(week, Nature.SERVICE).mindedHours()).isZero();
        assertThat(duty(week, Nature.SERVICE).coveredHours()).isCloseTo(65, within(1e-9));
    }

    @Test
    void whatAWellStaffedShopFitsIntoAWeekIsNotRemarked() {
        Scenario scenario = shop("""
                owner: { role: owner }
                packer: { role: packer, hours-per-week: 40 }
                service: { role: customer-service, hours-per-week: 40 }
                """, "");

        assertThat(Outlook.remarks(scenario))
                .extracting(Remark::subject)
                .doesNotContainAnyElementsOf(List.of(
                        Subject.PARCELS_PILE_UP, Subject.CONTACTS_FIND_NO_TIME, Subject.EVERYDAY_WORK_FINDS_NO_TIME));
    }
}
