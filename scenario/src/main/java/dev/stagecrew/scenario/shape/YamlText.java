package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Tree.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns YAML, and so JSON, into a {@link Tree}. Built from parser events, so that depth and size are bounded whatever
 * the text: anchors may be used, but not to blow a small text up into a large one.
 */
public final class YamlText {
    private static final int MOST_NODES = 50_000;
    private static final int MOST_DEPTH = 40;

    private final Iterator<Event> events;
    private final Reading reading;
    private final Map<Anchor, Tree> anchors = new HashMap<>();
    private int nodes;

    private YamlText(Iterator<Event> events, Reading reading) {
        this.events = events;
        this.reading = reading;
    }

    /** The document of a text, or nothing once the problem has been reported. */
    public static Optional<Tree> read(SourceText source, Reading reading) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(source.name()).setUseMarks(true).build();
        try {
            Iterator<Event> events =
                    new Parse(settings).parseString(source.text()).iterator();
            return new YamlText(events, reading).document();
        } catch (MarkedYamlEngineException broken) {
            new Stumble(source, reading)
                    .report(broken.getProblemMark().map(YamlText::at).orElse(Span.START), broken.getProblem());
        } catch (YamlEngineException broken) {
            reading.report(ProblemCode.E003, Span.START, Sentence.of("yaml", String.valueOf(broken.getMessage())));
        } catch (Overgrown overgrown) {
            reading.report(ProblemCode.E002, overgrown.span, overgrown.what);
        }
        return Optional.empty();
    }

    private Optional<Tree> document() {
        Optional<Tree> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (root.isPresent()) {
                    reading.report(ProblemCode.E003, span(event, Optional.empty()), Sentence.of("second-document"));
                    return Optional.empty();
                }
                root = Optional.of(node(event, 0));
            }
        }
        return root;
    }

    private Tree node(Event event, int depth) {
        Span start = span(event, Optional.empty());
        if (depth > MOST_DEPTH) {
            throw new Overgrown(Sentence.of("too-deep", MOST_DEPTH), start);
        }
        if (++nodes > MOST_NODES) {
            throw new Overgrown(Sentence.of("too-large", MOST_NODES), start);
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, start);
        }
        Tree tree;
        if (event instanceof ScalarEvent scalar) {
            tree = scalar(scalar);
        } else if (event instanceof SequenceStartEvent) {
            tree = items(event, depth);
        } else if (event instanceof MappingStartEvent) {
            tree = table(event, depth);
        } else {
            throw new IllegalStateException("not the beginning of a value: " + event);
        }
        if (event instanceof NodeEvent anchored) {
            anchored.getAnchor().ifPresent(anchor -> anchors.put(anchor, tree));
        }
        return tree;
    }

    private Tree alias(AliasEvent alias, Span at) {
        Tree target = anchors.get(alias.getAlias());
        if (target == null) {
            throw new Overgrown(Sentence.of("no-anchor", alias.getAlias().getValue()), at);
        }
        nodes += size(target);
        if (nodes > MOST_NODES) {
            throw new Overgrown(Sentence.of("too-large-anchors", MOST_NODES), at);
        }
        return target;
    }

    private int size(Tree tree) {
        if (tree instanceof Tree.Items items) {
            return 1 + items.items().stream().mapToInt(this::size).sum();
        }
        if (tree instanceof Tree.Table table) {
            return 1
                    + table.entries().stream()
                            .mapToInt(entry -> size(entry.value()))
                            .sum();
        }
        return 1;
    }

    private Tree scalar(ScalarEvent scalar) {
        String text = scalar.getValue();
        Span span = span(scalar, scalar.getEndMark());
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && (text.isEmpty() || text.equals("null") || text.equals("~"))
                ? new Tree.Nothing(span)
                : new Tree.Scalar(text, span);
    }

    private Tree items(Event start, int depth) {
        List<Tree> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new Tree.Items(items, span(start, Optional.empty()));
    }

    private Tree table(Event start, int depth) {
        List<Entry> entries = new ArrayList<>();
        List<Tree> merged = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Tree key = node(event, depth + 1);
            Tree value = node(events.next(), depth + 1);
            if (key instanceof Tree.Scalar scalar && scalar.text().equals("<<") && !(value instanceof Tree.Scalar)) {
                merged.add(value);
            } else if (key instanceof Tree.Scalar scalar) {
                entries.add(new Entry(scalar.text(), key.span(), value));
            } else {
                reading.report(ProblemCode.E003, key.span(), Sentence.of("key-no-text", key.kind()));
            }
            event = events.next();
        }
        merged.forEach(value -> merge(value, entries));
        return new Tree.Table(entries, span(start, Optional.empty()));
    }

    /** What is merged in with {@code <<} counts where a key is not given beside it. */
    private static void merge(Tree value, List<Entry> entries) {
        if (value instanceof Tree.Table table) {
            for (Entry entry : table.entries()) {
                if (entries.stream().noneMatch(given -> given.key().equals(entry.key()))) {
                    entries.add(entry);
                }
            }
        }
        if (value instanceof Tree.Items items) {
            items.items().forEach(item -> merge(item, entries));
        }
    }

    private static Span span(Event event, Optional<Mark> end) {
        Span start = event.getStartMark().map(YamlText::at).orElse(Span.START);
        return end.filter(mark -> mark.getLine() == start.line() - 1)
                .map(mark -> new Span(start.line(), start.column(), Math.max(1, mark.getColumn() - start.column() + 1)))
                .orElse(start);
    }

    private static Span at(Mark mark) {
        return new Span(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    /** A text that would take more than its share of memory or stack. */
    private static final class Overgrown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Sentence what;
        private final transient Span span;

        private Overgrown(Sentence what, Span span) {
            super(what.key(), null, false, false);
            this.what = what;
            this.span = span;
        }
    }
}
