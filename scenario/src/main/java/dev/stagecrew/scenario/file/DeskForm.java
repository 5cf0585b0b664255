package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.DeskChannel;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Priority;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Distributions;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.ListShape;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import dev.stagecrew.scenario.shape.Timetables;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Contacts straight to the help desk: so many an hour as in theory, or what is counted by channel. */
final class DeskForm {
    private static final int HOURS_A_DAY = 24;
    private static final Measure A_DAY = new Measure(
            "a-number-a-day",
            Measure.units("", 1, "/day", 1, "/hour", 24, "/h", 24, "/week", 1 / 7.0, "/month", 12 / 365.25),
            0,
            1e6,
            "40 a day");
    private static final Measure WEIGHT = Measures.times(20);

    private static final Key<Double> ARRIVALS = Key.optional(
            "arrivals-per-hour",
            Measures.NUMBER.within(0, 100_000).called("a-number", "30").shape(),
            "Contacts an hour, day and night, as in queueing theory.");
    private static final Key<Distribution> HANDLING = Key.optional(
            "handling",
            Distributions.shape(),
            "Time to handle a contact; with `contacts`, as the assumptions have it for each channel when left out.");
    private static final Key<Distribution> PATIENCE = Key.optional(
            "patience",
            Distributions.shape(),
            "Time after which a contact is given up; for ever when left out, with `contacts` as the assumptions have it.");
    private static final Map<Medium, Key<Double>> COUNTED = counted();
    private static final Key<Fields> CONTACTS = Key.optional(
            "contacts",
            new Section("contacts", List.copyOf(COUNTED.values())),
            "Contacts as they are counted by channel, instead of `arrivals-per-hour`.");
    private static final Key<Distribution> OWN_HANDLING =
            Key.optional("handling", Distributions.shape(), "Time to handle a contact of this channel.");
    private static final Key<Distribution> OWN_PATIENCE =
            Key.optional("patience", Distributions.shape(), "Time after which a contact of this channel is given up.");
    private static final Key<Timetable> OPEN = Key.optional(
            "open",
            Timetables.shape(),
            "When this channel is open, and contacts come by it; always for what is written, for chat and telephone the"
                    + " shop's `opening-hours`.");
    private static final Key<Priority> PRIORITY = Key.optional(
                    "priority",
                    TextShape.oneOf("priority", Ids.of(Priority.values(), Priority::id)),
                    "What is answered first: of those who hold the line, or of what is written, the more urgent before the"
                            + " less urgent, then the oldest.")
            .otherwise("normal");
    private static final Map<Medium, Key<Fields>> OWN = own();
    private static final Key<Fields> CHANNELS = Key.optional(
            "channels",
            new Section("channels", List.copyOf(OWN.values())),
            "What differs by channel. Whoever holds the line, by chat or telephone, goes before what is written; within either,"
                    + " by `priority`.");
    private static final Key<List<Double>> HOURS = Key.optional(
            "hours",
            new ListShape<>(WEIGHT.shape(), HOURS_A_DAY).as(DeskForm::hours),
            "24 weights, one for each hour of the day from midnight: when `contacts` come. Online shops at large when left"
                    + " out.");
    private static final List<Key<Double>> WEEKDAYS = Stream.of(DayOfWeek.values())
            .map(day -> Key.optional(
                            day.name().toLowerCase(Locale.ROOT),
                            WEIGHT.shape(),
                            "Contacts of this weekday, relative to a usual day.")
                    .otherwise("1"))
            .toList();
    private static final Key<Fields> WEEK = Key.optional(
            "weekdays", new Section("weekdays", List.copyOf(WEEKDAYS)), "Weekdays that differ in `contacts`.");
    static final Section SECTION = Section.of("desk", ARRIVALS, HANDLING, PATIENCE, CONTACTS, CHANNELS, HOURS, WEEK);

    private DeskForm() {}

    private static Map<Medium, Key<Double>> counted() {
        Map<Medium, Key<Double>> keys = new LinkedHashMap<>();
        for (Medium medium : Medium.values()) {
            keys.put(
                    medium,
                    Key.optional(medium.id(), A_DAY.shape(), "Contacts " + meaning(medium) + ".")
                            .otherwise("0"));
        }
        return keys;
    }

    private static Map<Medium, Key<Fields>> own() {
        Map<Medium, Key<Fields>> keys = new LinkedHashMap<>();
        for (Medium medium : Medium.values()) {
            keys.put(
                    medium,
                    Key.optional(
                            medium.id(),
                            Section.of("channel", OWN_HANDLING, OWN_PATIENCE, OPEN, PRIORITY),
                            "What is special about contacts " + meaning(medium) + "."));
        }
        return keys;
    }

    private static String meaning(Medium medium) {
        return switch (medium) {
            case MESSAGE -> "to one inbox, whatever they come by";
            case EMAIL -> "by e-mail";
            case SOCIAL -> "through social media";
            case CHAT -> "by chat, on a day on which it is open";
            case PHONE -> "by telephone, on a day on which it is open";
        };
    }

    private static Optional<List<Double>> hours(List<Double> hours, Shape.Place place, Reading reading) {
        boolean sound = hours.size() == HOURS_A_DAY && hours.stream().anyMatch(weight -> weight > 0);
        if (!sound) {
            reading.report(ProblemCode.E015, place.span(), Sentence.of("weights", place.path(), hours.size()));
        }
        return sound ? Optional.of(hours) : Optional.empty();
    }

    /** The desk that sound fields mean; nothing where they contradict each other. */
    static Optional<Desk> desk(
            Fields fields, List<Double> usualHours, Timetable opening, String path, Reading reading) {
        boolean counts = fields.find(CONTACTS).isPresent();
        if (counts == fields.find(ARRIVALS).isPresent()) {
            reading.report(
                    counts ? ProblemCode.E017 : ProblemCode.E011,
                    fields.span(),
                    Sentence.of("contacts-or-arrivals", path));
            return Optional.empty();
        }
        if (counts) {
            return Optional.of(Desk.counted(channels(fields, usualHours, opening)));
        }
        for (Key<?> key : List.of(CHANNELS, HOURS, WEEK)) {
            if (fields.find(key).isPresent()) {
                reading.report(ProblemCode.E017, fields.at(key), Sentence.of("with-contacts", path, key.name()));
                return Optional.empty();
            }
        }
        if (fields.find(HANDLING).isEmpty()) {
            reading.report(ProblemCode.E011, fields.span(), Sentence.of("handling-missing", path));
            return Optional.empty();
        }
        return Optional.of(new Desk(fields.get(ARRIVALS), fields.get(HANDLING), fields.find(PATIENCE)));
    }

    private static List<DeskChannel> channels(Fields fields, List<Double> usualHours, Timetable opening) {
        List<Double> weekdays = fields.find(WEEK)
                .map(week -> WEEKDAYS.stream().map(week::get).toList())
                .orElse(Collections.nCopies(WEEKDAYS.size(), 1.0));
        List<DeskChannel> channels = new ArrayList<>();
        COUNTED.forEach((medium, key) -> {
            Optional<Fields> own =
                    fields.find(CHANNELS).flatMap(all -> all.find(Objects.requireNonNull(OWN.get(medium))));
            Optional<Timetable> open = own.flatMap(one -> one.find(OPEN));
            double contacts = fields.get(CONTACTS).get(key);
            if (contacts > 0) {
                channels.add(new DeskChannel(
                        medium,
                        contacts,
                        weekdays,
                        fields.find(HOURS).orElse(usualHours),
                        medium.isLive() ? Optional.of(open.orElse(opening)) : open,
                        own.flatMap(one -> one.find(OWN_HANDLING)).or(() -> fields.find(HANDLING)),
                        own.flatMap(one -> one.find(OWN_PATIENCE)).or(() -> fields.find(PATIENCE)),
                        own.map(one -> one.get(PRIORITY)).orElse(Priority.NORMAL)));
            }
        });
        return channels;
    }
}
