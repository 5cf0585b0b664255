package dev.stagecrew.core.outlook;

import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.util.List;

/**
 * One duty's week: what arises, who finds the time for it, and when somebody is there.
 *
 * @param hours of work that arise a week
 * @param pieces parcels or contacts that arise a week; 0 for work that nobody waits for
 * @param shares who does how much of it, in the order in which they are asked
 * @param mindedHours of the week's 168 in which somebody is there whose main work it is
 * @param coveredHours of the week's 168 in which anybody is there who does it
 */
public record DutyWeek(
        Duty duty, double hours, double pieces, List<Share> shares, double mindedHours, double coveredHours) {
    public DutyWeek {
        shares = List.copyOf(shares);
    }

    /** Hours of it that somebody finds time for. */
    public double doneHours() {
        return shares.stream().mapToDouble(Share::hours).sum();
    }

    /** Hours of it that are left over at the end of the week. */
    public double leftHours() {
        return Math.max(0, hours - doneHours());
    }

    /** Parcels or contacts that are left over at the end of the week. */
    public double leftPieces() {
        return hours > 0 ? pieces * leftHours() / hours : 0;
    }

    boolean is(Nature nature) {
        return duty.nature() == nature;
    }

    /** Somebody's part of it. */
    public record Share(Position position, double hours) {}
}
