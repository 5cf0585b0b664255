package dev.stagecrew.simulator.clock;

import org.jspecify.annotations.Nullable;

/** What a lane has to do at this instant, first in, first out: letters to hand over, and tasks of Akka's own. */
final class LaneQueue {
    private @Nullable Object[] receivers = new @Nullable Object[64];
    private @Nullable Object[] contents = new @Nullable Object[64];
    private int head;
    private int size;
    private final Postman postman;

    LaneQueue(Postman postman) {
        this.postman = postman;
    }

    void add(Object receiver, Object letter) {
        int last = append(letter); // first, for it may put a longer array in place
        receivers[last] = receiver;
    }

    void add(Runnable task) {
        append(task);
    }

    /** Does what is first in line. Returns false when there is nothing to do. */
    boolean doNext() {
        if (size == 0) {
            return false;
        }
        Object receiver = receivers[head];
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
        for (int waiting = size; waiting > 0; waiting--) {
            Object receiver = receivers[head];
            Object content = take();
            if (receiver == null && content instanceof Runnable task) {
                add(task);
            }
        }
    }

    private @Nullable Object take() {
        Object first = contents[head];
        receivers[head] = null;
        contents[head] = null;
        head = (head + 1) & (contents.length - 1);
        size--;
        return first;
    }

    private int append(Object content) {
        if (size == contents.length) {
            grow();
        }
        int last = (head + size++) & (contents.length - 1);
        contents[last] = content;
        return last;
    }

    private void grow() {
        @Nullable Object[] moreReceivers = new @Nullable Object[2 * size];
        @Nullable Object[] moreContents = new @Nullable Object[2 * size];
        for (int i = 0; i < size; i++) {
            int from = (head + i) & (size - 1);
            moreReceivers[i] = receivers[from];
            moreContents[i] = contents[from];
        }
        receivers = moreReceivers;
        contents = moreContents;
        head = 0;
    }

    /** Hands letters over; what they and their receivers are is Akka's business. */
    interface Postman {
        void deliver(Object receiver, Object letter);
    }
}
