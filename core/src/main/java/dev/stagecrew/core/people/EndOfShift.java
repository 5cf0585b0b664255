package dev.stagecrew.core.people;

/** What happens to the work in hand when a shift ends. */
public enum EndOfShift {
    /** It is finished, in overtime that is counted and paid. */
    FINISH("finish"),
    /** It waits for the same person's next shift. */
    RESUME("resume"),
    /** It goes back to the queue, for whoever is there. */
    HAND_OVER("hand-over");

    private final String id;

    EndOfShift(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
