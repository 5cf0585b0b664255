package dev.stagecrew.core.outlook;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Coordination;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.DeskChannel;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Packing;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Quality;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How much work a usual week brings, by duty, under central assumptions: no season, no luck, nothing done twice. */
final class UsualWork {
    private static final double DAYS = 7;
    private static final double HOURS_A_WEEK = DAYS * 24;
    private static final double MINUTES_AN_HOUR = 60;

    private final Scenario scenario;
    private final Assumptions assumptions;
    private final Optional<Prospect> prospect;
    private final double coordinationHours;

    /**
     * The work of a scenario.
     *
     * @param adBudgetPerMonth in the scenario's currency
     * @param meetingHours a week that everybody spends in agreed meetings
     */
    UsualWork(Scenario scenario, List<Position> people, double adBudgetPerMonth, double meetingHours) {
        this.scenario = scenario;
        this.assumptions = scenario.assumptions().middle();
        this.prospect = Prospect.withAds(scenario, adBudgetPerMonth);
        this.coordinationHours =
                Coordination.of(people, meetingHours, assumptions).hours();
    }

    /** Every duty as the shop needs it. */
    List<Duty> duties() {
        return scenario.dutiesNeeded(assumptions);
    }

    double hours(Duty duty) {
        return switch (duty.nature()) {
            case ROUTINE -> duty.hoursPerWeek() + orders() * duty.minutesPerOrder() / MINUTES_AN_HOUR;
            case SERVICE -> serviceMinutes() / MINUTES_AN_HOUR;
            case FULFILMENT -> orders() * minutesAParcel() / MINUTES_AN_HOUR;
            case STOCKING -> prospect.isPresent() ? duty.hoursPerWeek() : 0;
            case GROWTH -> duty.listedHours(assumptions.get(Assumption.GROWTH_MOST));
            case COORDINATION -> duty.hoursPerWeek() + coordinationHours;
            case RECRUITING -> 0;
        };
    }

    /** Parcels or contacts, those that come up again included; 0 for work that nobody waits for. */
    double pieces(Duty duty) {
        return switch (duty.nature()) {
            case SERVICE ->
                deskContacts()
                        + channels().mapToDouble(DeskChannel::expectedAWeek).sum()
                        + questions()
                        + tickets();
            case FULFILMENT -> orders();
            case ROUTINE, STOCKING, GROWTH, COORDINATION, RECRUITING -> 0;
        };
    }

    private double orders() {
        return DAYS * prospect.map(Prospect::ordersADay).orElse(0.0);
    }

    /** To pack it, now and then once more, and to unpack what comes back. */
    private double minutesAParcel() {
        double packing =
                Packing.usualMinutes(assumptions, scenario.shop().opening().quality(Quality.PROCESS));
        double again = assumptions.get(Assumption.WRONG_PARCEL) + assumptions.get(Assumption.DAMAGED_PARCEL);
        return packing * (1 + again)
                + assumptions.get(Assumption.REFUND_RATE) * assumptions.get(Assumption.RETURN_MINUTES);
    }

    private double serviceMinutes() {
        Asking asking = new Asking(assumptions, scenario.shop().inbox(), scenario.calendar());
        double desk = scenario.shop()
                .desk()
                .map(Desk::handling)
                .map(handling -> handling.mean())
                .orElse(0.0);
        return deskContacts() * desk
                + channels()
                        .mapToDouble(channel -> channel.expectedAWeek()
                                * asking.usualMinutesAtDesk(channel.medium(), channel.handling()))
                        .sum()
                + questions() * asking.usualQuestionMinutes()
                + tickets() * asking.usualTicketMinutes();
    }

    private Stream<DeskChannel> channels() {
        return scenario.shop().desk().map(Desk::channels).stream().flatMap(List::stream);
    }

    private double deskContacts() {
        return scenario.shop().desk().map(Desk::arrivalsPerHour).orElse(0.0) * HOURS_A_WEEK * withReopened();
    }

    /** Who is about to buy does not ask twice. */
    private double questions() {
        return DAYS
                * (prospect.map(Prospect::buyersQuestionsADay).orElse(0.0)
                        + prospect.map(Prospect::otherQuestionsADay).orElse(0.0) * withReopened());
    }

    private double tickets() {
        return DAYS * prospect.map(Prospect::ticketsADay).orElse(0.0) * withReopened();
    }

    private double withReopened() {
        return 1 + assumptions.get(Assumption.REOPENING);
    }
}
