package dev.stagecrew.scenario.file;

import dev.stagecrew.scenario.shape.Tree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A name for all that a fit to today depends on: the same for two scenarios that differ only in what they plan, what
 * they call things, how long they look and where chance begins.
 */
final class ShopDigest {
    private static final Set<String> LEFT_OUT =
            Set.of("id", "label", "language", "months", "seed", "matters", "baseline", "plans", "goals");
    private static final String TODAY = "today";
    private static final String FITTED = "fitted";
    private static final int LENGTH = 16;

    private ShopDigest() {}

    static String of(Tree.Table scenario) {
        StringBuilder text = new StringBuilder();
        for (Tree.Entry entry : scenario.entries()) {
            if (!LEFT_OUT.contains(entry.key())) {
                entry(entry, entry.key().equals(TODAY) ? FITTED : "", text);
            }
        }
        return hash(text.toString()).substring(0, LENGTH);
    }

    private static void entry(Tree.Entry entry, String leftOut, StringBuilder text) {
        text.append(quoted(entry.key())).append(':');
        if (entry.value() instanceof Tree.Table table) {
            text.append('{');
            table.entries().stream()
                    .filter(inner -> !inner.key().equals(leftOut))
                    .forEach(inner -> entry(inner, "", text));
            text.append('}');
        } else {
            value(entry.value(), text);
        }
        text.append('\n');
    }

    private static void value(Tree tree, StringBuilder text) {
        if (tree instanceof Tree.Table table) {
            text.append('{');
            table.entries().forEach(entry -> entry(entry, "", text));
            text.append('}');
        } else if (tree instanceof Tree.Items items) {
            text.append('[');
            items.items().forEach(item -> {
                value(item, text);
                text.append(',');
            });
            text.append(']');
        } else if (tree instanceof Tree.Scalar scalar) {
            text.append(quoted(scalar.text().strip()));
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
