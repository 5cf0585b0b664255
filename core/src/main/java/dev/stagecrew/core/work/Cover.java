package dev.stagecrew.core.work;

/**
 * How one person covers one duty, as the router sees it.
 *
 * @param duty index of the duty
 * @param priority of the duty; smaller first
 * @param skill 0 to 1; the more skilled of two free people is asked first
 * @param fallback whether the person steps in only where nobody else minds the duty
 * @param minds whether it is the person's to see to: fallbacks step back for them, and they put other work aside for it
 *     where its {@link Discipline} asks for that
 * @param rhythm how often the person looks at this duty's work on paper
 * @param handOffMillis how long work is on its way to the person, because an outsider has to be briefed
 */
public record Cover(
        int duty, int priority, double skill, boolean fallback, boolean minds, Rhythm rhythm, long handOffMillis) {
    public Cover {
        if (fallback && minds) {
            throw new IllegalArgumentException("nobody steps back for a fallback, duty " + duty);
        }
    }
}
