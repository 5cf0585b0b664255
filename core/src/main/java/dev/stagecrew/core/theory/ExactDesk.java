package dev.stagecrew.core.theory;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Coordination;
import dev.stagecrew.core.people.Person;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.Distribution.Exponential;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.util.Optional;

/**
 * A scenario that is a queue of theory and nothing else: {@link ErlangA}, or {@link ErlangC} where nobody gives up.
 *
 * <p>Contacts come straight to the desk, handling and patience are exponential, and every seat is filled day and night by
 * people who do nothing else, at full speed: talk, hats, morale and whatever else moves a person's pace must come to
 * nothing under the scenario's assumptions. The baseline neither hires nor changes anything.
 *
 * @param arrivalRate λ, arrivals an hour
 * @param serviceRate μ, handled an hour by somebody who is never idle
 * @param servers c
 * @param meanPatienceHours infinite where nobody gives up
 */
public record ExactDesk(double arrivalRate, double serviceRate, int servers, double meanPatienceHours) {
    private static final String DESK = "customer-service";
    private static final double MINUTES_AN_HOUR = 60;

    /** The queue that the baseline of a scenario is; nothing when something moves it that theory does not know. */
    public static Optional<ExactDesk> of(Scenario scenario) {
        return scenario.shop()
                .desk()
                .filter(desk -> scenario.shop().isDeskAlone())
                .filter(ExactDesk::isExponential)
                .filter(desk -> isAsItIs(scenario) && isNeutral(scenario))
                .map(desk -> of(desk, scenario.people().size()));
    }

    /** Its steady state; infinite waits where it has none. */
    public ErlangA steadyState() {
        return ErlangA.of(arrivalRate, serviceRate, servers, meanPatienceHours);
    }

    /** Whether the queue has a steady state: whoever gives up keeps it from growing. */
    public boolean isStable() {
        return meanPatienceHours < Double.POSITIVE_INFINITY || arrivalRate < servers * serviceRate;
    }

    /** Hours of work that arrive in an hour: λ/μ. */
    public double load() {
        return arrivalRate / serviceRate;
    }

    /** By how many contacts an hour a queue without a steady state grows: λ − cμ; 0 for one that has one. */
    public double growthPerHour() {
        return isStable() ? 0 : arrivalRate - servers * serviceRate;
    }

    private static ExactDesk of(Desk desk, int servers) {
        double patience = desk.patience().map(ExactDesk::mean).orElse(Double.POSITIVE_INFINITY);
        return new ExactDesk(
                desk.arrivalsPerHour(), MINUTES_AN_HOUR / mean(desk.handling()), servers, patience / MINUTES_AN_HOUR);
    }

    private static boolean isExponential(Desk desk) {
        return desk.arrivalsPerHour() > 0
                && desk.channels().isEmpty()
                && desk.handling() instanceof Exponential
                && desk.patience().map(Exponential.class::isInstance).orElse(true);
    }

    private static double mean(Distribution distribution) {
        return distribution instanceof Exponential exponential ? exponential.mean() : Double.NaN;
    }

    private static boolean isAsItIs(Scenario scenario) {
        return scenario.plans().stream()
                .filter(plan -> plan.id().equals(scenario.baseline()))
                .allMatch(plan -> plan.hires().isEmpty() && plan.changes().isEmpty());
    }

    /** Under one draw of what the scenario draws: a range would have to be nothing but its neutral value to pass. */
    private static boolean isNeutral(Scenario scenario) {
        Assumptions assumptions = scenario.assumptions().drawn(new Streams(scenario.seed(), 0));
        Coordination talk = Coordination.of(scenario.people(), 0, assumptions);
        return !scenario.people().isEmpty()
                && scenario.people().stream()
                        .allMatch(person ->
                                isSeat(person, scenario) && talk.lift(person) == 0 && pace(person, assumptions) == 1);
    }

    private static boolean isSeat(Position person, Scenario scenario) {
        return person.isFilledDayAndNight()
                && !person.role().fallback()
                && !person.role().manages()
                && person.role().skills().stream()
                        .anyMatch(skill -> skill.duty().equals(DESK) && skill.readily())
                && person.role().skills().stream().allMatch(skill -> leavesTime(skill, scenario));
    }

    /** Whether a duty brings no work of its own beside the desk's contacts. */
    private static boolean leavesTime(Skill skill, Scenario scenario) {
        return skill.duty().equals(DESK)
                || scenario.duties().stream()
                        .filter(duty -> duty.id().equals(skill.duty()))
                        .allMatch(ExactDesk::neverArises);
    }

    private static boolean neverArises(Duty duty) {
        return duty.hoursPerWeek() == 0 && duty.nature() != Nature.COORDINATION && duty.nature() != Nature.RECRUITING;
    }

    /** Of somebody who has been here for long, at the desk. */
    private static double pace(Position position, Assumptions assumptions) {
        double[] skills = position.role().skills().stream()
                .filter(skill -> skill.duty().equals(DESK))
                .mapToDouble(Skill::level)
                .toArray();
        return new Person(position, assumptions, skills, 1, Integer.MIN_VALUE, 0).pace(0);
    }
}
