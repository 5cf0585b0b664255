package dev.stagecrew.core.outlook;

import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.work.Duty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * People's hours of a week given to duties, the more urgent first. A duty asks those whose main work it is, then others
 * who cover it, then fallbacks, the more skilled before the less; it takes the hours of somebody who is at a more urgent
 * duty only where another takes over there. So a duty goes short only if nobody's hours could be found for it.
 *
 * <p>For each duty in turn that is a maximum flow by shortest augmenting paths (Edmonds, Karp 1972,
 * doi:10.1145/321694.321699): what was given to an earlier duty may change hands, but never becomes less.
 */
final class Allotment {
    private static final int NOBODY = -1;
    private static final double NOTHING = 1e-9;

    private final List<Duty> duties;
    private final List<Position> people;
    private final double[] free;
    private final double[][] given;
    private final List<List<Integer>> asked;

    /**
     * The hours given.
     *
     * @param hours that each duty asks for
     */
    Allotment(List<Duty> duties, double[] hours, List<Position> people) {
        this.duties = duties;
        this.people = people;
        this.free = people.stream().mapToDouble(Position::hoursPerWeek).toArray();
        this.given = new double[duties.size()][people.size()];
        this.asked = duties.stream().map(this::asked).toList();
        IntStream.range(0, duties.size())
                .boxed()
                .sorted(Comparator.comparingInt(duty -> duties.get(duty).priority()))
                .forEach(duty -> give(duty, hours[duty]));
    }

    /** Hours that a person gives to a duty, both by number. */
    double hours(int duty, int person) {
        return given[duty][person];
    }

    static Optional<Skill> skill(Position person, Duty duty) {
        return person.role().skills().stream()
                .filter(skill -> skill.duty().equals(duty.id()))
                .findFirst();
    }

    private List<Integer> asked(Duty duty) {
        return IntStream.range(0, people.size())
                .boxed()
                .filter(person -> skill(people.get(person), duty).isPresent())
                .sorted(Comparator.<Integer>comparingInt(person -> turn(people.get(person), duty))
                        .thenComparingDouble(person ->
                                -skill(people.get(person), duty).orElseThrow().level()))
                .toList();
    }

    private static int turn(Position person, Duty duty) {
        if (skill(person, duty).orElseThrow().readily()) {
            return 0;
        }
        return person.role().fallback() ? 2 : 1;
    }

    private void give(int duty, double hours) {
        double left = hours;
        while (left > NOTHING) {
            List<Step> steps = path(duty);
            if (steps.isEmpty()) {
                return;
            }
            left -= move(steps, left);
        }
    }

    /** Gives as much along a path as its narrowest step lets through. */
    private double move(List<Step> steps, double atMost) {
        double moved = Math.min(atMost, free[steps.get(0).person]);
        for (int i = 1; i < steps.size(); i++) {
            moved = Math.min(moved, given[steps.get(i - 1).duty][steps.get(i).person]);
        }
        free[steps.get(0).person] -= moved;
        for (int i = 0; i < steps.size(); i++) {
            given[steps.get(i).duty][steps.get(i).person] += moved;
            if (i > 0) {
                given[steps.get(i - 1).duty][steps.get(i).person] -= moved;
            }
        }
        return moved;
    }

    /** From somebody with time, by whoever each of them relieves, to a duty; empty where there is no way. */
    private List<Step> path(int duty) {
        int[] reachedBy = new int[people.size()];
        Arrays.fill(reachedBy, NOBODY);
        int[] relieved = new int[duties.size()];
        Arrays.fill(relieved, NOBODY);
        boolean[] seen = new boolean[duties.size()];
        Deque<Integer> next = new ArrayDeque<>(List.of(duty));
        seen[duty] = true;
        while (!next.isEmpty()) {
            int at = next.remove();
            for (int person : asked.get(at)) {
                if (reachedBy[person] == NOBODY) {
                    reachedBy[person] = at;
                    if (free[person] > NOTHING) {
                        return steps(person, duty, reachedBy, relieved);
                    }
                    relieve(person, seen, relieved, next);
                }
            }
        }
        return List.of();
    }

    private void relieve(int person, boolean[] seen, int[] relieved, Deque<Integer> next) {
        for (int other = 0; other < given.length; other++) {
            if (!seen[other] && given[other][person] > NOTHING) {
                seen[other] = true;
                relieved[other] = person;
                next.add(other);
            }
        }
    }

    private static List<Step> steps(int withTime, int duty, int[] reachedBy, int[] relieved) {
        List<Step> steps = new ArrayList<>();
        int person = withTime;
        while (true) {
            int at = reachedBy[person];
            steps.add(new Step(at, person));
            if (at == duty) {
                return steps;
            }
            person = relieved[at];
        }
    }

    /** A person takes over a duty. */
    private record Step(int duty, int person) {}
}
