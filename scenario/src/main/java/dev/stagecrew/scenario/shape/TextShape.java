package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Reading.Names;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A value written in words.
 *
 * @param expected to follow "must be"
 * @param schema the JSON Schema of the text
 */
public record TextShape<T>(Sentence expected, Map<String, Object> schema, Parser<T> parser) implements Shape<T> {
    private static final Sentence TRUTH = Sentence.of("expected.truth");
    private static final int LONGEST = 2000;

    /** Understands a text. */
    @FunctionalInterface
    public interface Parser<T> {
        T parse(String text, Reading reading) throws Misread;
    }

    @Override
    public Optional<T> read(Tree tree, String path, Reading reading) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            reading.report(ProblemCode.E013, tree.span(), Sentence.of("must-be-not", path, expected, tree.kind()));
            return Optional.empty();
        }
        if (scalar.text().length() > LONGEST) { // no pattern may see it
            reading.report(ProblemCode.E015, tree.span(), Sentence.of("most-characters", path, LONGEST));
            return Optional.empty();
        }
        try {
            return Optional.of(parser.parse(scalar.text().strip(), reading));
        } catch (Misread misread) {
            reading.misread(tree.span(), Sentence.of("value", path, shown(scalar.text()), misread.what()), misread);
            return Optional.empty();
        }
    }

    /** A free text of one line. */
    public static TextShape<String> text(int most) {
        return new TextShape<>(Sentence.of("expected.text", most), Schemas.text(), (text, reading) -> {
            if (text.isEmpty() || text.codePointCount(0, text.length()) > most) {
                throw new Misread(ProblemCode.E015, Sentence.of("characters", most), "");
            }
            if (text.codePoints().anyMatch(TextShape::steersATerminal)) {
                throw new Misread(ProblemCode.E013, Sentence.of("control-characters"), "");
            }
            return text;
        });
    }

    /** Characters that do something to whoever shows them: escapes of a terminal, changes of direction. */
    private static boolean steersATerminal(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /** A new name of the user's: small letters, digits, hyphens. */
    public static TextShape<String> name() {
        return new TextShape<>(
                Sentence.of("expected.new-name"), Schemas.text("[a-z][a-z0-9-]{0,39}"), (text, reading) -> {
                    if (!text.matches("[a-z][a-z0-9-]{0,39}")) {
                        throw new Misread(ProblemCode.E013, Sentence.of("new-name-form"), kebab(text));
                    }
                    return text;
                });
    }

    /** True or false. */
    public static TextShape<Boolean> truth() {
        return new TextShape<>(TRUTH, Schemas.type("boolean"), (text, reading) -> switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new Misread(ProblemCode.E013, Sentence.of("must-be", TRUTH), "");
        });
    }

    /** One of a closed list of names. */
    public static <T> Shape<T> oneOf(String kind, Map<String, T> choices) {
        Map<String, T> known = new LinkedHashMap<>(choices);
        return new ChoiceShape(kind, reading -> known.keySet(), List.copyOf(known.keySet()))
                .as((name, place, reading) -> Optional.ofNullable(known.get(name)));
    }

    /** A name that the catalogue or the file itself defines. */
    public static Shape<String> reference(String kind) {
        return new ChoiceShape(kind, reading -> reading.known(kind), List.of());
    }

    static Names names(String kind, Collection<String> names) {
        return new Names(Sentence.of("kinds." + kind), names);
    }

    /** What is named, as bundles call it. */
    static Sentence kind(String id) {
        return Sentence.of("kind." + id);
    }

    /** A text as a message shows it: one line of 40 characters at most. */
    public static String shown(String text) {
        String bounded = text.substring(0, Math.min(text.length(), 200));
        String line = bounded.strip().replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 37) + "...";
    }

    /** The nearest valid name: {@code My Shop} becomes {@code my-shop}; empty when nothing is left. */
    public static String kebab(String text) {
        String kebab = Habits.plain(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return kebab.substring(0, Math.min(40, kebab.length()));
    }
}
