package dev.stagecrew.core.people;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import java.util.Collection;

/**
 * What it costs a team to keep in step, and what a manager gives back.
 *
 * <p>Each colleague costs whoever coordinates c · f hours a week (f: the form of work), and everybody else a share of
 * that: the total grows with the number of pairs (Brooks, The Mythical Man-Month, 1975). A manager leaves a part of it,
 * and so do agreed channels with a weekly meeting, which everybody pays for in hours. An hour of a manager leads so many hours
 * of others ({@code span-of-control}); with fewer hours than that both effects are in proportion.
 *
 * @param hours a week that coordinating takes from the owner or a manager, meetings included
 * @param managerLift output that a manager adds to everybody they lead
 * @param links colleagues, weighted by what their form of work costs
 * @param hoursALink a week that a colleague costs each who coordinates nobody
 * @param meetingHours a week that everybody spends in meetings
 * @param assumptions what is believed of talk
 */
public record Coordination(
        double hours,
        double managerLift,
        double links,
        double hoursALink,
        double meetingHours,
        Assumptions assumptions) {
    /**
     * The coordination of those who are here.
     *
     * @param meetingHours a week that everybody spends in agreed meetings; 0 where nothing is agreed
     */
    public static Coordination of(Collection<Position> team, double meetingHours, Assumptions assumptions) {
        double managed = managed(team, assumptions);
        double links = team.stream()
                .mapToDouble(position -> position.employment().links(assumptions))
                .sum();
        double meetings = team.size() < 2 ? 0 : meetingHours;
        double each = assumptions.get(Assumption.COORDINATION_HOURS)
                * (1 - managed * (1 - assumptions.get(Assumption.COORDINATION_MANAGED)))
                * (meetings > 0 ? assumptions.get(Assumption.COORDINATION_MET) : 1);
        return new Coordination(
                links * each + meetings,
                managed * assumptions.get(Assumption.MANAGER_LIFT),
                links,
                each * assumptions.get(Assumption.COORDINATION_SPREAD),
                meetings,
                assumptions);
    }

    /** Share of the others' hours that managers have the time to lead. */
    private static double managed(Collection<Position> team, Assumptions assumptions) {
        double leading = 0;
        double led = 0;
        for (Position position : team) {
            leading += position.role().manages() ? position.hoursPerWeek() : 0;
            led += position.role().manages() ? 0 : position.hoursPerWeek();
        }
        double most = leading * assumptions.get(Assumption.SPAN_OF_CONTROL);
        return leading == 0 ? 0 : most >= led ? 1 : most / led;
    }

    /** By how much somebody's output differs from that of a person working alone: 0 for the same. */
    public double lift(Position position) {
        if (position.role().manages()) {
            return 0;
        }
        if (position.employment() == Employment.OWNER) {
            return managerLift; // their coordination is work of its own
        }
        double others = links - position.employment().links(assumptions);
        double talk = (hoursALink * others + meetingHours) / position.hoursPerWeek();
        return (1 + managerLift) * (1 - Math.min(assumptions.get(Assumption.COORDINATION_MOST), talk)) - 1;
    }
}
