package dev.stagecrew.scenario.file;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Schemas;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import dev.stagecrew.scenario.shape.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a scenario says about an assumption: {@code 45%}, {@code 2 to 4}, or a section with a value and its source. */
final class SettingShape implements Shape<Setting> {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s+to\\s+(.+)");
    private static final Pattern UNIT = Pattern.compile("[^a-zA-Z%]*([a-zA-Z%].*)");
    private static final Key<String> SOURCE =
            Key.optional("source", TextShape.text(300), "Where the number comes from.");

    private final TextShape<Setting> words;
    private final Key<Setting> value;
    private final Section section;

    SettingShape(Assumption assumption) {
        Measure measure = measure(assumption);
        words = new TextShape<>(
                Sentence.of("expected.or-range", measure.expected(), range(assumption)),
                measure.shape().schema(),
                (text, reading) -> parse(text, measure));
        value = Key.required("value", words, "The value, or a range of values.");
        section = Section.of("assumption", value, SOURCE);
    }

    @Override
    public Optional<Setting> read(Tree tree, String path, Reading reading) {
        if (!(tree instanceof Tree.Table)) {
            return words.read(tree, path, reading);
        }
        return section.read(tree, path, reading).map(this::withSource);
    }

    private Setting withSource(Fields fields) {
        Setting given = fields.get(value);
        return new Setting(given.low(), given.high(), fields.find(SOURCE).orElse(""));
    }

    @Override
    public Sentence expected() {
        return words.expected();
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.any(words.schema(), section.schema());
    }

    private static Setting parse(String text, Measure measure) throws Misread {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Setting.of(measure.parse(text));
        }
        // in "2 to 4 h" the unit holds for both ends
        Matcher unit = UNIT.matcher(range.group(2));
        boolean bare = !UNIT.matcher(range.group(1)).matches();
        double low = measure.parse(bare && unit.matches() ? range.group(1) + " " + unit.group(1) : range.group(1));
        double high = measure.parse(range.group(2));
        if (low > high) {
            throw new Misread(
                    ProblemCode.E015,
                    Sentence.of("range-reversed"),
                    range.group(2).strip() + " to " + range.group(1).strip());
        }
        return new Setting(low, high, "");
    }

    /**
     * Any value that is not absurd: up to 20 times the top of the plausible range, shares up to 100 % if that is
     * theirs.
     */
    static Measure measure(Assumption assumption) {
        double high = assumption.high();
        return switch (assumption.unit()) {
            case RATIO -> Measures.SHARE.within(0, high <= 1 ? 1 : 5 * high);
            case MINUTES -> Measures.MINUTES.within(0, 20 * high);
            case HOURS, HOURS_PER_WEEK -> Measures.HOURS.within(0, 20 * high);
            case DAYS -> Measures.DAYS.within(0, 20 * high);
            case WEEKS -> Measures.WEEKS.within(0, 20 * high);
            case STARS -> Measures.STARS;
            case MONEY -> Measures.NUMBER.within(least(assumption), 1e6); // in whatever currency
            case COUNT, INDEX -> Measures.NUMBER.within(0, 20 * high);
        };
    }

    /** What costs something in every plausible world must cost something: a free click would bring endless visits. */
    private static double least(Assumption assumption) {
        return assumption.low() > 0 ? .001 : 0;
    }

    private static String range(Assumption assumption) {
        boolean share = assumption.unit() == Unit.RATIO;
        String low = FileNumbers.plain(assumption.low() * (share ? 100 : 1));
        String high = FileNumbers.plain(assumption.high() * (share ? 100 : 1));
        return low + (share ? "%" : "") + " to " + high + (share ? "%" : "");
    }
}
