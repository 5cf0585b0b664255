package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import java.util.List;
import java.util.Optional;

/** A YAML or JSON document in which every part knows its place. */
public sealed interface Tree {
    Span span();

    /** A text, a number or a truth value, as written. */
    record Scalar(String text, Span span) implements Tree {}

    /** A list. */
    record Items(List<Tree> items, Span span) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A section: keys and what stands under them, in the order of the file. */
    record Table(List<Entry> entries, Span span) implements Tree {
        public Table {
            entries = List.copyOf(entries);
        }

        /** What stands under a key, the first time it is given. */
        public Optional<Tree> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A key without a value. */
    record Nothing(Span span) implements Tree {}

    /** One line of a section. */
    record Entry(String key, Span keySpan, Tree value) {}

    /** What it is, in the words of a message. */
    default Sentence kind() {
        if (this instanceof Scalar scalar) {
            return Sentence.of("tree.text", scalar.text());
        }
        return Sentence.of(
                this instanceof Items ? "tree.list" : this instanceof Table ? "tree.section" : "tree.nothing");
    }
}
