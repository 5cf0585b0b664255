package dev.stagecrew.learn.export;

import dev.stagecrew.learn.file.CellMoment;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A zone that fits the offsets from Greenwich that exports write. */
final class ShopZone {
    /** Of zones that fit equally well, one that people know is named. */
    private static final List<String> KNOWN = List.of(
            "Europe/Istanbul",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Athens",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Auckland");

    private final List<CellMoment> seen = new ArrayList<>();

    void see(Map<ZoneOffset, Map<YearMonth, CellMoment>> offsets) {
        offsets.values().forEach(months -> seen.addAll(months.values()));
    }

    /** The zone, if any offsets were written: the system's when it fits, else one that does, else an offset. */
    Optional<ZoneId> find(ZoneId system) {
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Stream<ZoneId> zones = Stream.concat(
                Stream.of(system),
                Stream.concat(
                                KNOWN.stream(),
                                ZoneId.getAvailableZoneIds().stream().sorted())
                        .map(ZoneId::of));
        return Optional.of(zones.filter(this::fits).findFirst().orElseGet(this::first));
    }

    private boolean fits(ZoneId zone) {
        return seen.stream()
                .allMatch(moment -> zone.getRules().getOffset(moment.at(zone)).equals(moment.offset()));
    }

    private ZoneId first() {
        ZoneOffset offset = seen.get(0).offset();
        return offset == null ? ZoneOffset.UTC : offset;
    }
}
