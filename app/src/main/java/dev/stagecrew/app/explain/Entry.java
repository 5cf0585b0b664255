package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.CliText;
import java.util.List;

/**
 * One thing and what it means.
 *
 * @param id what it is called on the command line and in files
 * @param heading a few words beside the id, or the empty string
 * @param paragraphs what there is to say
 */
record Entry(String id, String heading, List<String> paragraphs) {
    Entry {
        paragraphs = List.copyOf(paragraphs);
    }

    String text(CliText words) {
        StringBuilder text =
                new StringBuilder(heading.isEmpty() ? "  " + id : words.paragraph("  " + id + "   ", "    ", heading));
        for (String paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                text.append('\n').append(words.paragraph("    ", "    ", paragraph));
            }
        }
        return text.toString();
    }
}
