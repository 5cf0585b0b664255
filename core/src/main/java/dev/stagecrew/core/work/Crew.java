package dev.stagecrew.core.work;

/** What the router may ask of those who run it. */
public interface Crew {
    /** Hands work to a person, who begins at once; what they are at they put aside. */
    void assign(int person, Work work);

    /** Asks to be reminded of a person at a later instant, when they would look at a queue they now leave alone. */
    void remind(int person, long atMillis);
}
