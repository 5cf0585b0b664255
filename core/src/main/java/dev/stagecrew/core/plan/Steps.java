package dev.stagecrew.core.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of what waits for a sign in a plan, by which results tell in which week each came: a hire goes by the name of
 * its position, a change by its kind, after the name of whom it is for.
 */
public final class Steps {
    private Steps() {}

    /** All that waits for a sign in some plan, each name once. */
    public static List<String> of(List<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> Stream.concat(
                        plan.hires().stream()
                                .filter(hire -> hire.start().dated().isEmpty())
                                .map(hire -> hire.position().id()),
                        awaited(plan).keySet().stream()))
                .distinct()
                .toList();
    }

    static Map<String, Change.Awaited> awaited(Plan plan) {
        Map<String, Change.Awaited> awaited = new LinkedHashMap<>();
        plan.changes(Change.Awaited.class).forEach(change -> awaited.put(free(name(change), awaited), change));
        return awaited;
    }

    private static String name(Change.Awaited change) {
        String kind = change.kind();
        return change.person().map(person -> person + "." + kind).orElse(kind);
    }

    /** The name, with -2, -3 for further steps that go by it. */
    private static String free(String name, Map<String, Change.Awaited> taken) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
