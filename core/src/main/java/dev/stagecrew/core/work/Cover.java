package dev.stagecrew.core.work;

/**
 * How one person covers one duty, as the floor sees it.
 *
 * @param duty index of the duty
 * @param priority of the duty; smaller first
 * @param skill 0 to 1; the more skilled of two free people is asked first
 * @param fallback whether the person steps in only where nobody else covers the duty
 * @param checkEveryMillis 0 for somebody whose main work it is; otherwise how long the person stays away from this duty's
 *     queue after having emptied it
 * @param handOffMillis how long work is on its way to the person, because an outsider has to be briefed
 */
public record Cover(
        int duty, int priority, double skill, boolean fallback, long checkEveryMillis, long handOffMillis) {}
