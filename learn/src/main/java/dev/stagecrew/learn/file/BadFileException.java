package dev.stagecrew.learn.file;

import dev.stagecrew.learn.problem.LearnProblem;

/** A file that cannot be read on. */
public final class BadFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LearnProblem problem;

    public BadFileException(LearnProblem problem) {
        super(problem.code().name());
        this.problem = problem;
    }

    public LearnProblem problem() {
        return problem;
    }
}
