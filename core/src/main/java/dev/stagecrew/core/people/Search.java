package dev.stagecrew.core.people;

/**
 * How somebody is looked for.
 *
 * @param interviewEffort hours of interviewing relative to the usual; more effort, fewer unfit hires
 */
public record Search(RecruitingChannel channel, double interviewEffort) {
    /** A job board and the usual interviews. */
    public static final Search USUAL = new Search(RecruitingChannel.JOB_BOARD, 1);
}
