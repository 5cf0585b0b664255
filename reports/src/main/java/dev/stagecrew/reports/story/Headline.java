package dev.stagecrew.reports.story;

import java.util.List;
import java.util.Optional;

/**
 * The answer of a run.
 *
 * @param answer one sentence or two: which plan, how much, how sure, when it has paid for itself
 * @param why where the money comes from and which way it goes; empty where nothing is compared in money
 * @param notes further sentences: goals, ties, plans that are worse
 * @param interrupted what is missing, when the run was not finished
 * @param about whose numbers the figures are and against what, or the empty string
 */
public record Headline(
        String answer,
        List<String> why,
        List<String> notes,
        Optional<String> interrupted,
        String about,
        List<KeyFigure> figures) {
    public Headline {
        why = List.copyOf(why);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /** A number of the first screen with what it is and how sure. */
    public record KeyFigure(String label, String value, String note) {}
}
