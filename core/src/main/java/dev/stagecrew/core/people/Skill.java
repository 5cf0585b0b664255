package dev.stagecrew.core.people;

/**
 * How well a role does a duty.
 *
 * @param level 0 to 1: what an hour of growth work is worth, and how right an answer is
 * @param readily whether it is the role's main work; otherwise an inbox is looked at only now and then
 */
public record Skill(String duty, double level, boolean readily) {
    public Skill {
        if (!(level > 0 && level <= 1)) {
            throw new IllegalArgumentException("the skill in " + duty + " must be over 0 and at most 1, not " + level);
        }
    }
}
