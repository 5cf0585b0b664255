package dev.stagecrew.scenario.file;

import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Tree;
import java.util.List;

/** The names that a file defines, learnt before it is read, so that their order does not matter. */
final class Names {
    private Names() {}

    static void learn(Tree root, Reading reading) {
        reading.know("duty", under("duties", root));
        reading.know("role", under("roles", root));
        reading.know("plan", under("plans", root));
    }

    private static List<String> under(String key, Tree root) {
        return root instanceof Tree.Table table
                ? table.find(key).map(Names::keys).orElse(List.of())
                : List.of();
    }

    private static List<String> keys(Tree tree) {
        return tree instanceof Tree.Table table
                ? table.entries().stream().map(Tree.Entry::key).toList()
                : List.of();
    }
}
