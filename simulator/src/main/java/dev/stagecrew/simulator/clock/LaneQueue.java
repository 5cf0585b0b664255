package dev.stagecrew.simulator.clock;

import org.jspecify.annotations.Nullable;

/** What a lane has to do at this instant, first in, first out: letters to hand over, and tasks of Akka's own. */
final class LaneQueue {
    /** Of each entry its receiver, null for a task, and then its content: side by side, for they are read together. */
    private @Nullable Object[] entries = new @Nullable Object[128];

    private int head;
    private int size;
    private final Postman postman;

    LaneQueue(Postman postman) {
        this.postman = postman;
    }

    void add(Object receiver, Object letter) {
        append(receiver, letter);
    }

    void add(Runnable task) {
        append(null, task);
    }

    /** Does what is first in line. Returns false when there is nothing to do. */
    boolean doNext() {
        if (size == 0) {
            return false;
        }
        Object receiver = entries[head];
        Object content = take();
        if (receiver != null && content != null) {
            postman.deliver(receiver, content);
        } else if (content instanceof Runnable task) {
            task.run();
        } else {
            throw new IllegalStateException("nobody to hand over to: " + content);
        }
        return true;
    }

    /** Throws away the letters; Akka's own tasks stay. */
    void dropLetters() {
        for (int waiting = size / 2; waiting > 0; waiting--) {
            Object receiver = entries[head];
            Object content = take();
            if (receiver == null && content instanceof Runnable task) {
                add(task);
            }
        }
    }

    private @Nullable Object take() {
        Object content = entries[head + 1];
        entries[head] = null;
        entries[head + 1] = null;
        head = (head + 2) & (entries.length - 1);
        size -= 2;
        return content;
    }

    private void append(@Nullable Object receiver, Object content) {
        if (size == entries.length) {
            grow();
        }
        int last = (head + size) & (entries.length - 1);
        size += 2;
        entries[last] = receiver;
        entries[last + 1] = content;
    }

    private void grow() {
        @Nullable Object[] more = new @Nullable Object[2 * size];
        for (int i = 0; i < size; i++) {
            more[i] = entries[(head + i) & (size - 1)];
        }
        entries = more;
        head = 0;
    }

    /** Hands letters over; what they and their receivers are is Akka's business. */
    interface Postman {
        void deliver(Object receiver, Object letter);
    }
}
