package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.Problem;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One pass over one file: the names known so far and everything found wrong. */
public final class Reading {
    /** Past this, further problems are consequences or noise. */
    private static final int MOST_PROBLEMS = 1000;

    private final SourceText source;
    private Horizon horizon = new Horizon(LocalDate.of(2026, 1, 5), 12);
    private double fullTimeWeek = Measures.USUAL_FULL_TIME_WEEK;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    public Reading(SourceText source) {
        this.source = source;
    }

    /** Says which days plans may speak of; a year until then. */
    public void cover(Horizon days) {
        horizon = days;
    }

    /** Says how many hours a week full time is in the shop; 40 until then. */
    public void fullTime(double hoursPerWeek) {
        fullTimeWeek = hoursPerWeek;
    }

    /** Hours a week of one FTE. */
    double fullTimeWeek() {
        return fullTimeWeek;
    }

    public Horizon horizon() {
        return horizon;
    }

    /** Makes names known that later parts of the file may refer to. */
    public void know(String kind, Collection<String> more) {
        names.computeIfAbsent(kind, key -> new TreeSet<>()).addAll(more);
    }

    /** The names of a kind, as {@code role}, in alphabetical order. */
    public Collection<String> known(String kind) {
        return names.getOrDefault(kind, Set.of());
    }

    public void report(ProblemCode code, Span span, Sentence message) {
        report(code, span, message, "");
    }

    public void report(ProblemCode code, Span span, Sentence message, String suggestion) {
        report(code, span, message, suggestion, Names.NONE.kind(), List.of());
    }

    /** An unknown name among known ones: suggests the nearest and lists them all. */
    public void unknown(ProblemCode code, Span span, Sentence message, String word, Names among) {
        report(code, span, message, Closest.to(word, among.names()), among.kind(), List.copyOf(among.names()));
    }

    void misread(Span span, Sentence message, Misread misread) {
        Names valid = misread.valid();
        report(misread.code(), span, message, misread.suggestion(), valid.kind(), List.copyOf(valid.names()));
    }

    private void report(
            ProblemCode code, Span span, Sentence message, String suggestion, Sentence validKind, List<String> valid) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(
                    code,
                    message,
                    source.name(),
                    span.line(),
                    span.column(),
                    span.length(),
                    source.line(span.line()),
                    suggestion,
                    validKind,
                    valid));
        }
    }

    /** Everything wrong so far, in the order of the file. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /** How many problems there are so far: what was read soundly leaves it unchanged. */
    public int count() {
        return problems.size();
    }

    /**
     * Names to choose from.
     *
     * @param kind what they are, in the plural, as {@code roles}
     */
    public record Names(Sentence kind, Collection<String> names) {
        /** Nothing to choose from: what it is, nobody says. */
        static final Names NONE = new Names(Sentence.of("kinds.key"), List.of());
    }
}
