package dev.stagecrew.core.people;

import java.util.HashMap;
import java.util.Map;

/**
 * The places of a team by role and number: the first marketer, the second. What chance does to somebody is drawn under
 * their place and not under their name, so that nothing changes when somebody is called otherwise, and the second marketer
 * of two plans meets the same luck.
 */
public final class Chairs {
    private final Map<String, Integer> taken = new HashMap<>();

    /** The next place of a role, as {@code marketer}, {@code marketer/2}. */
    public String next(Role role) {
        int number = taken.merge(role.id(), 1, Integer::sum);
        return number == 1 ? role.id() : role.id() + "/" + number;
    }
}
