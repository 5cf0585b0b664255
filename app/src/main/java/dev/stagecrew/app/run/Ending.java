package dev.stagecrew.app.run;

import java.util.function.Function;

/** How a run came to its end. */
public sealed interface Ending {
    /** What is made of each kind of ending. */
    <R> R fold(Function<Finished, R> finished, Function<Interrupted, R> interrupted, Function<Lost, R> lost);

    /** Whether the run went to its end. */
    default boolean isWhole() {
        return fold(finished -> true, interrupted -> false, lost -> false);
    }

    /** Why it stopped before its end, for the store and the report; the empty string when it did not. */
    String reason();

    /** It went to its end, with so many years of every plan. */
    record Finished(int years) implements Ending {
        @Override
        public String reason() {
            return "";
        }

        @Override
        public <R> R fold(
                Function<Finished, R> finished, Function<Interrupted, R> interrupted, Function<Lost, R> lost) {
            return finished.apply(this);
        }
    }

    /** The user stopped it. */
    record Interrupted() implements Ending {
        @Override
        public String reason() {
            return "The run was interrupted by the user.";
        }

        @Override
        public <R> R fold(
                Function<Finished, R> finished, Function<Interrupted, R> interrupted, Function<Lost, R> lost) {
            return interrupted.apply(this);
        }
    }

    /** Results could no longer be kept: the broker is gone, the disk is full. */
    record Lost(String reason) implements Ending {
        @Override
        public <R> R fold(
                Function<Finished, R> finished, Function<Interrupted, R> interrupted, Function<Lost, R> lost) {
            return lost.apply(this);
        }
    }
}
