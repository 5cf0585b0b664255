package dev.stagecrew.study.trial;

/** The user stopped a search; what was observed so far is kept. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
