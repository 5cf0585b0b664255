package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.SourceText;
import dev.stagecrew.scenario.shape.Tree;
import dev.stagecrew.scenario.shape.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Two scenarios use every key between them, so that a key without an example is found. */
final class KitchenSinkTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "stagecrew", "scenario", "file");
    private static final List<String> FILES = List.of("kitchen-sink.yaml", "kitchen-sink-desk.yaml");
    /** What the program writes itself, and what every assumption is called. */
    private static final String OTHERS =
            "\\.today\\.fitted\\b.*|\\.assumptions\\.(?!preset$).*|\\.shop\\.desk\\.arrivals-per-hour";

    @Test
    void everyKeyHasAnExample() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (String file : FILES) {
            SourceText source = new SourceText(file, Files.readString(FOLDER.resolve(file)));
            Tree tree = YamlText.read(source, new Reading(source)).orElseThrow();
            walk(ScenarioForm.SECTION.schema(), "", Optional.of(tree), known, used);
        }
        known.removeIf(path -> path.matches(OTHERS));
        assertThat(known).hasSizeGreaterThan(150);
        assertThat(used).containsAll(known);
    }

    @Test
    void bothAreSound() {
        for (String file : FILES) {
            assertThat(ScenarioReader.read(FOLDER.resolve(file)).plans()).isNotEmpty();
        }
    }

    /** Notes every key of a shape, and those that a part of a file uses. */
    private static void walk(Object shape, String path, Optional<Tree> part, Set<String> known, Set<String> used) {
        if (!(shape instanceof Map<?, ?> schema)) {
            return;
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (schema.get(choice) instanceof List<?> forms) {
                forms.forEach(form -> walk(form, path, part, known, used));
            }
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, each) -> {
                String at = path + "." + key;
                Optional<Tree> below = part.flatMap(
                        tree -> tree instanceof Tree.Table table ? table.find("" + key) : Optional.empty());
                known.add(at);
                below.ifPresent(there -> used.add(at));
                walk(each, at, below, known, used);
            });
        }
        if (part.isPresent() && part.get() instanceof Tree.Items items) {
            items.items().forEach(item -> walk(schema.get("items"), path + "[]", Optional.of(item), known, used));
        } else {
            walk(schema.get("items"), path + "[]", Optional.empty(), known, used);
        }
        if (part.isPresent() && part.get() instanceof Tree.Table table && !schema.containsKey("properties")) {
            table.entries()
                    .forEach(entry -> walk(
                            schema.get("additionalProperties"), path + ".*", Optional.of(entry.value()), known, used));
        } else {
            walk(schema.get("additionalProperties"), path + ".*", Optional.empty(), known, used);
        }
    }
}
