package dev.stagecrew.core.work;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What somebody in a position does: which duties they cover and how, and which growth work they are hired for. Whoever owns
 * the shop does as much growth work as it needs, like everything else; for anybody else it is a {@link Trade} of their own.
 */
public final class JobDescription {
    private final Role role;
    private final Duties duties;
    private final long briefingMillis;

    public JobDescription(Position position, Duties duties, Assumptions assumptions) {
        this.role = position.role();
        this.duties = duties;
        this.briefingMillis = SimTime.hours(position.employment().handOffHours(assumptions));
    }

    /**
     * The duties whose work comes to them from a queue.
     *
     * @param rhythm in which they look at an inbox
     */
    public List<Cover> covers(Function<Skill, Rhythm> rhythm) {
        List<Cover> covers = new ArrayList<>();
        for (Skill skill : role.skills()) {
            int duty = duties.index(skill.duty());
            if (duties.get(duty).nature() != Nature.GROWTH || role.fallback()) {
                covers.add(cover(duty, skill, rhythm));
            }
        }
        return covers;
    }

    private Cover cover(int duty, Skill skill, Function<Skill, Rhythm> rhythm) {
        Nature nature = duties.get(duty).nature();
        boolean fallback = role.fallback() && !skill.readily();
        return new Cover(
                duty,
                duties.get(duty).priority(),
                skill.level(),
                fallback,
                !fallback && (skill.readily() || nature != Nature.SERVICE),
                nature == Nature.SERVICE ? rhythm.apply(skill) : Rhythm.AT_ONCE,
                nature.isBriefed() ? briefingMillis : 0);
    }

    /**
     * The growth work that they are hired for, and begin once they have been told of it.
     *
     * @param job whether they are hired for a job of a given size, rather than for hours a week
     */
    public Trade trade(boolean job, long nowMillis) {
        if (role.fallback()) {
            return Trade.NONE;
        }
        List<Trade.Part> parts = new ArrayList<>();
        for (Skill skill : role.skills()) {
            int duty = duties.index(skill.duty());
            Duty which = duties.get(duty);
            if (which.nature() == Nature.GROWTH) {
                parts.add(new Trade.Part(duty, which.priority(), which.hoursPerWeek(), skill.readily()));
            }
        }
        return new Trade(parts, job, nowMillis + briefingMillis);
    }
}
