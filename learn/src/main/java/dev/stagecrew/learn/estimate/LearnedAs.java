package dev.stagecrew.learn.estimate;

/** What an estimate is good for. */
public enum LearnedAs {
    /** Known well enough to be written as a number. */
    VALUE,
    /** Known as a range, from which each simulated year draws. */
    RANGE,
    /** The files do not tell: what is assumed stays. */
    ASSUMED
}
