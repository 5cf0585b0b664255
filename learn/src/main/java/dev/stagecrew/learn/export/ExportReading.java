package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.problem.LearnProblem;
import java.util.List;

/**
 * What was read.
 *
 * @param problems everything wrong that was found, in all files; what is right was read all the same
 * @param warnings what is not wrong but must be known, sentences of the bundle {@code learn}
 */
public record ExportReading(Facts facts, List<LearnProblem> problems, List<Sentence> warnings) {
    public ExportReading {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
