package dev.stagecrew.core.measure;

import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.core.scenario.Goal;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.Timetable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a help desk is measured.
 *
 * @param media by which people reach it
 * @param open its opening hours
 * @param serviceLevels how soon it is to answer: {@link ServiceLevel#FOUR_HOURS}, then those that goals name
 */
record DeskMeasures(List<Medium> media, Timetable open, List<ServiceLevel> serviceLevels) {
    /** A desk with the level that every shop is measured by, and others. */
    static DeskMeasures of(List<Medium> media, Timetable open, Stream<ServiceLevel> others) {
        return new DeskMeasures(
                media,
                open,
                Stream.concat(Stream.of(ServiceLevel.FOUR_HOURS), others)
                        .distinct()
                        .toList());
    }

    static DeskMeasures of(Scenario scenario) {
        return of(
                scenario.shop().media(),
                scenario.shop().openingHours(),
                scenario.goals().stream().map(Goal::kpi).map(ServiceLevel::of).flatMap(Optional::stream));
    }
}
