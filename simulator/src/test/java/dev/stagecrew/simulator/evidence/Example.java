package dev.stagecrew.simulator.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A shipped scenario as text, and the same with something changed. */
public record Example(String name, String text) {
    private static final Path FOLDER = Path.of("..", "examples");

    public static Example named(String name) {
        return at(FOLDER.resolve(name + ".yaml"));
    }

    /** A shop of {@code src/test/resources} that is not shipped. */
    public static Example unshipped(String path) {
        try (InputStream file = Example.class.getResourceAsStream(path)) {
            return new Example(
                    path, new String(Objects.requireNonNull(file, path).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Example> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Example::at)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example at(Path file) {
        try {
            return new Example(FOLDER.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With single values changed, each given as {@code path=value}. */
    public Example with(String... assignments) {
        String changed = text;
        for (String assignment : assignments) {
            changed = ScenarioEditor.set(changed, assignment);
        }
        return new Example(name, changed);
    }

    /** With other plans: the lines below {@code plans:}, the baseline {@code do-nothing} among them; no goals. */
    public Example withPlans(String plans) {
        String shop = text.substring(0, text.indexOf("\nbaseline:"));
        return new Example(
                name, shop + "\nbaseline: do-nothing\nplans:\n  do-nothing: { label: Do nothing }\n" + plans);
    }

    /** Over fewer months, and without the goals, which may speak of later ones. */
    public Example months(int months) {
        int goals = text.indexOf("\ngoals:");
        return new Example(name, goals < 0 ? text : text.substring(0, goals + 1)).with("months=" + months);
    }

    /** Reached by an inbox of its own, of a shop that had none. */
    public Example inboxed(String inbox) {
        return new Example(name, text.replace("\nshop:\n", "\nshop:\n  inbox: " + inbox + "\n"));
    }

    /** With other people: the lines below {@code people:}. */
    public Example withPeople(String people) {
        int from = text.indexOf("\npeople:\n");
        int to = text.indexOf("\nbaseline:");
        return new Example(name, text.substring(0, from) + "\npeople:\n" + people + text.substring(to));
    }

    /** With a role more, of a scenario without roles of its own: the lines below {@code roles:}. */
    public Example withRole(String role) {
        int at = text.indexOf("\npeople:\n");
        return new Example(name, text.substring(0, at) + "\nroles:\n" + role + text.substring(at));
    }

    public Scenario scenario() {
        return ScenarioReader.read(text, name);
    }

    @Override
    public String toString() {
        return name;
    }
}
