package dev.stagecrew.simulator.clock;

import akka.actor.ActorCell;
import akka.actor.typed.internal.adapter.ActorAdapter;
import akka.dispatch.Envelope;
import akka.dispatch.Mailbox;
import org.jspecify.annotations.Nullable;

/** What a lane has to do at this instant, first in, first out: letters to hand over, and tasks of Akka's own. */
final class LaneQueue {
    private @Nullable ActorCell[] receivers = new @Nullable ActorCell[64];
    private @Nullable Object[] contents = new @Nullable Object[64];
    private int head;
    private int size;

    void add(ActorCell receiver, Envelope letter) {
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
        ActorCell receiver = receivers[head];
        Object content = take();
        if (receiver != null && content instanceof Envelope letter) {
            deliver(receiver, letter);
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
            ActorCell receiver = receivers[head];
            Object content = take();
            if (receiver == null && content instanceof Runnable task) {
                add(task);
            }
        }
    }

    /** A letter to an actor that is failing, dying or dead is left to Akka. */
    private static void deliver(ActorCell receiver, Envelope letter) {
        Mailbox mailbox = receiver.mailbox();
        if (mailbox.hasSystemMessages()) {
            mailbox.processAllSystemMessages();
        }
        if (!mailbox.shouldProcessMessage()) {
            Mailbox last = receiver.mailbox();
            last.enqueue(receiver.self(), letter);
            receiver.dispatcher().registerForExecution(last, true, false);
        } else if (receiver.actor() instanceof ActorAdapter<?> actor
                && actor.currentBehavior() instanceof Agent<?> agent) {
            handOver(agent, letter.message());
        } else {
            receiver.invoke(letter);
        }
    }

    @SuppressWarnings("unchecked") // who sent it could only send what the agent takes
    private static <T> void handOver(Agent<T> agent, Object message) {
        agent.on((T) message);
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
        @Nullable ActorCell[] moreReceivers = new @Nullable ActorCell[2 * size];
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
}
