package dev.stagecrew.core.plan;

import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.time.Timetable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When those work of whom a plan says only for how many hours: beside colleagues of their role, as far as there is room,
 * and not at the same time. Whoever starts first takes the usual hours. It does not matter in which order a plan names
 * them.
 */
public final class Rota {
    private Rota() {}

    /** The hires in the plan's order, each with the hours they work. */
    public static List<Hire> of(List<Position> people, List<Hire> hires) {
        List<Stay> stays = new ArrayList<>();
        people.forEach(position -> stays.add(new Stay(position, Integer.MIN_VALUE, Integer.MAX_VALUE)));
        hires.stream().filter(hire -> !hire.openHours()).map(Stay::of).forEach(stays::add);
        List<Hire> settled = new ArrayList<>(hires);
        hires.stream()
                .filter(Hire::openHours)
                .sorted(Comparator.comparingInt(Rota::turn)
                        .thenComparing(hire -> -hire.position().hoursPerWeek())
                        .thenComparing(Hire.AS_THEY_BEGIN))
                .forEach(hire -> {
                    Hire placed = hire.at(beside(hire, stays));
                    settled.set(hires.indexOf(hire), placed);
                    stays.add(Stay.of(placed));
                });
        return List.copyOf(settled);
    }

    private static Timetable beside(Hire hire, List<Stay> stays) {
        Stay own = Stay.of(hire);
        List<Timetable> colleagues = stays.stream()
                .filter(own::meets)
                .map(stay -> stay.position.timetable())
                .toList();
        return Timetable.spread(hire.position().hoursPerWeek(), colleagues);
    }

    /** Those who wait for a sign come after those with a date. */
    private static int turn(Hire hire) {
        return hire.start().dated().orElse(Integer.MAX_VALUE);
    }

    /** Somebody in a position, from a day on until the first day on which they no longer are. */
    private record Stay(Position position, int fromDay, int untilDay) {
        static Stay of(Hire hire) {
            int from = hire.start().dated().orElse(0);
            return new Stay(hire.position(), from, hire.untilDay().orElse(Integer.MAX_VALUE));
        }

        boolean meets(Stay other) {
            return position.role().id().equals(other.position.role().id())
                    && fromDay < other.untilDay
                    && other.fromDay < untilDay;
        }
    }
}
