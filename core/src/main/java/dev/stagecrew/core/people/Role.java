package dev.stagecrew.core.people;

import java.util.List;

/**
 * A job, as data: the duties it covers and how well, its usual form and pay, and how people in it begin.
 *
 * @param label for people, or the empty string to use the language's own word for the id
 * @param skills duties covered; the order breaks ties of priority
 * @param fallback whether the role steps in only where nobody else covers a duty, as an owner does
 * @param manages whether the role takes coordination off the owner and lifts the others
 * @param payPerHour in the scenario's currency, the employer's costs included
 * @param leadTimeDays mean time from opening the search to the first day
 * @param rampStart share of full speed and skill on the first day
 * @param rampWeeks time constant of learning (exponential for individuals: Heathcote et al. 2000, doi:10.3758/BF03212979)
 * @param toolSkill 0 to 1: how much of a tool's gain the role can use
 */
public record Role(
        String id,
        String label,
        List<Skill> skills,
        boolean fallback,
        boolean manages,
        Employment employment,
        double hoursPerWeek,
        double payPerHour,
        double leadTimeDays,
        double rampStart,
        double rampWeeks,
        double toolSkill) {
    public Role {
        skills = List.copyOf(skills);
    }
}
