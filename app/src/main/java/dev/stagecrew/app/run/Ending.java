package dev.stagecrew.app.run;

/** How a run came to its end. */
public sealed interface Ending {
    /** Why it stopped before its end, for the store and the report; the empty string when it did not. */
    String reason();

    /** It went to its end, with so many years of every plan. */
    record Finished(int years) implements Ending {
        @Override
        public String reason() {
            return "";
        }
    }

    /** The user stopped it. */
    record Interrupted() implements Ending {
        @Override
        public String reason() {
            return "The run was interrupted by the user.";
        }
    }

    /** Results could no longer be kept: the broker is gone, the disk is full. */
    record Lost(String reason) implements Ending {}
}
