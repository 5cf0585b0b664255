package dev.stagecrew.simulator.experiment;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Census;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.simulator.replication.Pilot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** What holds each shop that an experiment tries: found once for shops that are the same but for their plans. */
final class Standings {
    private final Map<Scenario, Standing> known = new HashMap<>();

    /** The standing of a shop; nothing when the lanes were told to stop before it was found. */
    synchronized Optional<Standing> find(Pilot pilot, LaneTeam lanes) {
        Standing found = known.get(pilot.shop());
        if (found != null) {
            return Optional.of(found);
        }
        Optional<Standing> fresh = pilot.isNeeded() ? watch(pilot, lanes) : Optional.of(Standing.NONE);
        fresh.ifPresent(standing -> known.put(pilot.shop(), standing));
        return fresh;
    }

    private static Optional<Standing> watch(Pilot pilot, LaneTeam lanes) {
        AtomicReferenceArray<Census> years = new AtomicReferenceArray<>(Pilot.YEARS);
        int done = lanes.share(Pilot.YEARS, (lane, year) -> years.set(year, pilot.year(lane, year)));
        if (done < Pilot.YEARS) {
            return Optional.empty();
        }
        List<Census> inOrder =
                IntStream.range(0, Pilot.YEARS).mapToObj(years::get).toList();
        return Optional.of(pilot.standing(inOrder));
    }
}
