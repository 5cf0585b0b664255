package dev.stagecrew.reports.story;

import java.util.ArrayList;
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
    /** More than an owner reads beneath an answer. */
    private static final int NOTES = 3;

    public Headline {
        why = List.copyOf(why);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /** The same with no more than the first notes and the last, which says of the goals. */
    Headline brief() {
        if (notes.size() <= NOTES) {
            return this;
        }
        List<String> few = new ArrayList<>(notes.subList(0, NOTES - 1));
        few.add(notes.get(notes.size() - 1));
        return new Headline(answer, why, few, interrupted, about, figures);
    }

    /** A number of the first screen with what it is and how sure. */
    public record KeyFigure(String label, String value, String note) {}
}
