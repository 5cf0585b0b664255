package dev.stagecrew.learn.export;

import java.util.Locale;

/** What tags of tickets say about those that nobody has to answer. */
final class DeskTags {
    private DeskTags() {}

    static boolean spam(String tags) {
        return has(tags, "spam");
    }

    /** Whether the ticket lives on in another. */
    static boolean merged(String tags) {
        return has(tags, "closed_by_merge") || has(tags, "merged");
    }

    private static boolean has(String tags, String tag) {
        String apart = ' ' + tags.toLowerCase(Locale.ROOT).replaceAll("[,;|\\s]+", " ") + ' ';
        return apart.contains(' ' + tag + ' ');
    }
}
