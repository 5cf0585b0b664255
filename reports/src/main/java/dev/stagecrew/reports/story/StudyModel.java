package dev.stagecrew.reports.story;

import java.util.List;

/**
 * What a page says of a study that is no run, in the reader's language.
 *
 * @param kicker a line above the answer
 * @param scope a line beneath it: what was simulated
 * @param answer a sentence or two
 * @param notes further sentences
 */
public record StudyModel(
        String title, String kicker, String scope, String answer, List<String> notes, List<Chapter> chapters) {
    public StudyModel {
        notes = List.copyOf(notes);
        chapters = List.copyOf(chapters);
    }

    /** Every chart, in the page's order. */
    public List<ChartBlock> charts() {
        return Chapter.charts(chapters);
    }
}
