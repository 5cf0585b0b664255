package dev.stagecrew.simulator.clock;

import akka.actor.ActorCell;
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
        int first = head;
        ActorCell receiver = receivers[first];
        Object content = contents[first];
        receivers[first] = null;
        contents[first] = null;
        head = (first + 1) & (contents.length - 1);
        size--;
        if (receiver != null && content instanceof Envelope letter) {
            deliver(receiver, letter);
        } else if (content instanceof Runnable task) {
            task.run();
        } else {
            throw new IllegalStateException("nobody to hand over to: " + content);
        }
        return true;
    }

    /** A letter to an actor that is failing, dying or dead is left to Akka. */
    private static void deliver(ActorCell receiver, Envelope letter) {
        Mailbox mailbox = receiver.mailbox();
        if (mailbox.hasSystemMessages()) {
            mailbox.processAllSystemMessages();
        }
        if (mailbox.shouldProcessMessage()) {
            receiver.invoke(letter);
        } else {
            Mailbox last = receiver.mailbox();
            last.enqueue(receiver.self(), letter);
            receiver.dispatcher().registerForExecution(last, true, false);
        }
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
