package dev.stagecrew.learn.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML file in the making: values by their path, with a comment above each that needs one. */
final class Outline {
    private static final int WIDTH = 110;
    private static final String STEP = "  ";

    private final Branch root = new Branch();

    /** A section, with values of its own or with further sections. */
    private static final class Branch {
        private final Map<String, Branch> below = new LinkedHashMap<>();
        private final List<String> comments = new ArrayList<>();
        private String value = "";
    }

    /**
     * Writes a value; one that stands there already is written over, and keeps its place.
     *
     * @param path keys with dots between them, as {@code shop.order-value}
     * @param value as it stands in the file
     * @param comment a sentence, or empty
     */
    Outline put(String path, String value, String comment) {
        Branch at = at(path);
        at.value = value;
        at.comments.clear();
        return comment(path, comment);
    }

    /** Says more of a value or a section. */
    Outline comment(String path, String comment) {
        if (!comment.isEmpty()) {
            at(path).comments.add(comment);
        }
        return this;
    }

    /** The same, unless something is said there already. */
    void commentOnce(String path, String comment) {
        if (at(path).comments.isEmpty()) {
            comment(path, comment);
        }
    }

    private Branch at(String path) {
        Branch at = root;
        for (String key : path.split("\\.", -1)) {
            at = at.below.computeIfAbsent(key, name -> new Branch());
        }
        return at;
    }

    /** Every value as {@code path=value}, in the order of the file. */
    List<String> assignments() {
        List<String> assignments = new ArrayList<>();
        root.below.forEach((key, branch) -> collect(key, branch, assignments));
        return assignments;
    }

    private static void collect(String path, Branch branch, List<String> assignments) {
        if (!branch.value.isEmpty()) {
            assignments.add(path + "=" + branch.value);
        }
        branch.below.forEach((key, inner) -> collect(path + "." + key, inner, assignments));
    }

    /** The file. */
    String text() {
        StringBuilder text = new StringBuilder();
        root.below.forEach((key, branch) -> write(key, branch, "", text));
        return text.toString();
    }

    private static void write(String key, Branch branch, String indent, StringBuilder text) {
        if (indent.isEmpty() && !branch.below.isEmpty() && !text.isEmpty()) {
            text.append('\n');
        }
        branch.comments.forEach(comment -> comment(comment, indent, text));
        text.append(indent).append(key).append(':');
        if (!branch.value.isEmpty()) {
            text.append(' ').append(branch.value);
        }
        text.append('\n');
        branch.below.forEach((name, inner) -> write(name, inner, indent + STEP, text));
    }

    private static void comment(String comment, String indent, StringBuilder text) {
        StringBuilder line = new StringBuilder(indent).append('#');
        for (String word : comment.strip().split("\\s+", -1)) {
            if (line.length() + 1 + word.length() > WIDTH && line.length() > indent.length() + 1) {
                text.append(line).append('\n');
                line = new StringBuilder(indent).append('#');
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }
}
