package dev.stagecrew.core.work;

/** What somebody on shift would begin now, by the kind of work and not by its priority. */
public enum Appetite {
    EVERYTHING,
    /** All but work that moves nothing within the horizon: no reason to stay at the end of a long week. */
    WHAT_MOVES_THE_SHOP,
    /** No growth work: what is done is done for those who wait, or because it has a date. */
    WHAT_IS_DUE,
    /** Nothing but answers, as of somebody who is ill and has a telephone at hand. */
    MESSAGES;

    /** Whether work of a duty would be begun. */
    public boolean takes(Duty duty) {
        return switch (this) {
            case EVERYTHING -> true;
            case WHAT_MOVES_THE_SHOP ->
                duty.nature() != Nature.GROWTH || duty.feeds().orElseThrow().movesTheShop();
            case WHAT_IS_DUE -> duty.nature() != Nature.GROWTH;
            case MESSAGES -> duty.nature() == Nature.SERVICE;
        };
    }
}
