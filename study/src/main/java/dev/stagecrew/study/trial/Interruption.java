package dev.stagecrew.study.trial;

import java.util.ArrayList;
import java.util.List;

/** The user's wish to stop, from whatever thread it comes. */
public final class Interruption {
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean requested;

    /** Whether the user wants to stop. */
    public synchronized boolean requested() {
        return requested;
    }

    /** Does something as soon as the user wants to stop: at once when that is already so. */
    public void onRequest(Runnable listener) {
        synchronized (this) {
            if (!requested) {
                listeners.add(listener);
                return;
            }
        }
        listener.run();
    }

    /** Tells everybody to stop. */
    public void request() {
        List<Runnable> told;
        synchronized (this) {
            requested = true;
            told = List.copyOf(listeners);
            listeners.clear();
        }
        told.forEach(Runnable::run);
    }
}
