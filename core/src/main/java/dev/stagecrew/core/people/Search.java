package dev.stagecrew.core.people;

import java.util.OptionalInt;

/**
 * How somebody is looked for, and on trial for how long.
 *
 * @param interviewEffort hours of interviewing relative to the usual; more effort, fewer unfit hires
 * @param probationDays days from the first on within which either side ends it without notice; not said for most
 */
public record Search(RecruitingChannel channel, double interviewEffort, OptionalInt probationDays) {
    /** A job board and the usual interviews. */
    public static final Search USUAL = new Search(RecruitingChannel.JOB_BOARD, 1);

    /** Somebody of whose probation nothing is said. */
    public Search(RecruitingChannel channel, double interviewEffort) {
        this(channel, interviewEffort, OptionalInt.empty());
    }
}
