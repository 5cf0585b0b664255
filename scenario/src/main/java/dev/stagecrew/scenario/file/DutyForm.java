package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.NamedShape;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Duties as a file gives them: new ones, or changes to the catalogue's. */
final class DutyForm {
    private static final Key<String> LABEL =
            Key.optional("label", TextShape.text(80), "What people read instead of the name.");
    private static final Key<Nature> NATURE = Key.optional(
            "nature",
            TextShape.oneOf("nature", Ids.of(Nature.values(), Nature::id)),
            "What makes the work arise. A new duty must have it.");
    private static final Key<Integer> PRIORITY = Key.optional(
            "priority",
            Measures.NUMBER.within(1, 99).called("a-rank", "4").wholeShape(),
            "What is taken first: smaller numbers before larger ones. 6 for a new duty.");
    private static final Key<Double> HOURS_PER_WEEK = Key.optional(
            "hours-per-week",
            Measures.HOURS_A_WEEK.shape(),
            "How much arises regularly, whoever does it. Growth work of the catalogue follows the size of the shop where"
                    + " this is left out.");
    private static final Key<Double> MINUTES_PER_ORDER = Key.optional(
            "minutes-per-order",
            Measures.MINUTES.within(0, 600).called("minutes", "2").shape(),
            "How much arises with each order, for routine duties.");
    private static final Key<Quality> FEEDS = Key.optional(
            "feeds",
            TextShape.oneOf("quality", Ids.of(Quality.values(), Quality::id)),
            "The quality that growth work improves. A new growth duty must have it.");
    static final Section SECTION =
            Section.of("duty", LABEL, NATURE, PRIORITY, HOURS_PER_WEEK, MINUTES_PER_ORDER, FEEDS);
    static final NamedShape<Fields> NAMED = new NamedShape<>("duty", SECTION);

    private DutyForm() {}

    /** The known duties changed and added to; a problem with one leaves it out. */
    static Map<String, Duty> over(Map<String, Duty> known, Map<String, Fields> given, Reading reading) {
        Map<String, Duty> all = new LinkedHashMap<>(known);
        given.forEach((id, fields) ->
                duty(id, fields, Optional.ofNullable(known.get(id)), reading).ifPresent(duty -> all.put(id, duty)));
        return all;
    }

    private static Optional<Duty> duty(String id, Fields fields, Optional<Duty> base, Reading reading) {
        Optional<Nature> nature = fields.find(NATURE).or(() -> base.map(Duty::nature));
        Optional<Quality> feeds = fields.find(FEEDS).or(() -> base.flatMap(Duty::feeds));
        if (nature.isEmpty()) {
            reading.report(ProblemCode.E011, fields.span(), Sentence.of("duty-nature", id));
            return Optional.empty();
        }
        if (nature.get() == Nature.GROWTH && feeds.isEmpty()) {
            reading.report(ProblemCode.E011, fields.span(), Sentence.of("duty-feeds", id));
            return Optional.empty();
        }
        return Optional.of(new Duty(
                id,
                fields.find(LABEL).or(() -> base.map(Duty::label)).orElse(""),
                nature.get(),
                fields.find(PRIORITY).or(() -> base.map(Duty::priority)).orElse(6),
                fields.find(HOURS_PER_WEEK)
                        .or(() -> base.map(Duty::hoursPerWeek))
                        .orElse(0.0),
                fields.find(MINUTES_PER_ORDER)
                        .or(() -> base.map(Duty::minutesPerOrder))
                        .orElse(0.0),
                feeds,
                fields.find(HOURS_PER_WEEK).isEmpty() && base.map(Duty::scales).orElse(false)));
    }
}
