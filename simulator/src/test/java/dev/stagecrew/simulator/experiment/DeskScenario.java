package dev.stagecrew.simulator.experiment;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.DeskChannel;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Inbox;
import dev.stagecrew.core.shop.SalesTerms;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A help desk round the clock whose people never tire: the queues of the textbooks. */
record DeskScenario(
        double arrivalsPerHour, double servicesPerHour, int agents, Optional<Double> patienceMinutes, int months) {

    Scenario scenario() {
        return scenario(Inbox.messages());
    }

    /** The same desk, reached otherwise. */
    Scenario scenario(Inbox inbox) {
        return scenario(
                inbox,
                new Desk(
                        arrivalsPerHour,
                        new Distribution.Exponential(60 / servicesPerHour),
                        patienceMinutes.map(Distribution.Exponential::new)));
    }

    /** The same people at a desk that is counted by channel. */
    Scenario counted(List<DeskChannel> channels) {
        return scenario(Inbox.messages(), Desk.counted(channels));
    }

    private Scenario scenario(Inbox inbox, Desk desk) {
        Role role = new Role(
                "agent",
                "Agent",
                List.of(new Skill("customer-service", 1, true)),
                false,
                false,
                Employment.FULL_TIME,
                168,
                0,
                0,
                1,
                0,
                0);
        List<Position> people = new ArrayList<>();
        for (int agent = 1; agent <= agents; agent++) {
            people.add(new Position(
                    "agent-" + agent,
                    role,
                    Employment.FULL_TIME,
                    Timetable.roundTheClock(),
                    Pay.NOTHING,
                    EndOfShift.RESUME));
        }
        AssumptionSettings assumptions = AssumptionSettings.of(Preset.CENTRAL)
                .with(Assumption.TIRING_FROM, Setting.of(200))
                .with(Assumption.TIRING_ZERO, Setting.of(300))
                .with(Assumption.HATS_LOSS, Setting.of(0))
                .with(Assumption.ABSENCE, Setting.of(0))
                .with(Assumption.ATTRITION, Setting.of(0))
                .with(Assumption.REOPENING, Setting.of(0))
                .with(Assumption.COORDINATION_HOURS, Setting.of(0));
        return new Scenario(
                "desk",
                "Desk",
                "en",
                "USD",
                LocalDate.of(2026, 1, 5),
                months,
                28,
                42,
                .02,
                new Shop(
                        Optional.empty(),
                        Optional.of(desk),
                        0,
                        1,
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        4,
                        1,
                        false,
                        1,
                        16,
                        Map.of(),
                        inbox,
                        Timetable.roundTheClock(),
                        SalesTerms.USUAL),
                List.of(
                        duty("customer-service", Nature.SERVICE),
                        duty("fulfilment", Nature.FULFILMENT),
                        duty("recruiting", Nature.RECRUITING)),
                List.of(role),
                people,
                assumptions,
                List.of(new Plan("as-is", "As it is", "", List.of(), List.of())),
                "as-is",
                List.of());
    }

    private static Duty duty(String id, Nature nature) {
        return new Duty(id, "", nature, 1, 0, 0, Optional.empty());
    }
}
