package dev.stagecrew.core.work;

/** Work that no customer asked for: an hour of production, of content, of coordination. */
public final class Task extends Work {
    public Task(int duty, long arisesMillis, long sizeMillis, long patienceMillis) {
        super(duty, arisesMillis, sizeMillis, patienceMillis);
    }
}
