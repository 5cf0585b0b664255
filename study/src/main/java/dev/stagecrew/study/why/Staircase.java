package dev.stagecrew.study.why;

import dev.stagecrew.core.decision.bridge.MoneyBridge;
import java.util.List;

/**
 * A plan against another, deed by deed in the order of their days.
 *
 * @param plan its id
 * @param against the id of the plan that it is held against
 * @param years how many, the same for every step
 * @param whole all of it together: the sum of what the stairs add in their order
 */
public record Staircase(String plan, String against, int years, List<Stair> stairs, MoneyBridge whole) {
    public Staircase {
        stairs = List.copyOf(stairs);
    }

    /** What belongs to two or more deeds together: the whole less what each brings alone. */
    public double together() {
        return whole.whole().mean()
                - stairs.stream()
                        .mapToDouble(stair -> stair.alone().whole().mean())
                        .sum();
    }
}
