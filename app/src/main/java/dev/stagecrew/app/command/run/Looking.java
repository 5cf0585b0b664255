package dev.stagecrew.app.command.run;

/**
 * How the user looks at a run.
 *
 * @param live whether on a page that fills while it goes on
 * @param open whether in a browser that is opened for them: at the live page, or else at the report
 */
record Looking(boolean live, boolean open) {
    /** Afterwards, at the report. */
    static final Looking LATER = new Looking(false, false);
}
