package dev.stagecrew.simulator.clock;

import akka.actor.ActorRef;
import akka.actor.ActorSystem;
import akka.dispatch.Envelope;
import akka.dispatch.MailboxType;
import akka.dispatch.MessageQueue;
import akka.dispatch.ProducesMessageQueue;
import com.typesafe.config.Config;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import scala.Option;

/** A mailbox without locks, for actors that are written to and run by one thread; made by reflection. */
public final class LaneMailbox implements MailboxType, ProducesMessageQueue<LaneMailbox.Letters> {
    public LaneMailbox(ActorSystem.Settings settings, Config config) {}

    @Override
    public MessageQueue create(Option<ActorRef> owner, Option<ActorSystem> system) {
        return new Letters();
    }

    /** First in, first out. */
    static final class Letters implements MessageQueue {
        private final ArrayDeque<Envelope> letters = new ArrayDeque<>(8);

        @Override
        public void enqueue(ActorRef receiver, Envelope letter) {
            letters.add(letter);
        }

        @Override
        @SuppressWarnings("NullAway") // Akka's contract: null when empty
        public @Nullable Envelope dequeue() {
            return letters.poll();
        }

        @Override
        public int numberOfMessages() {
            return letters.size();
        }

        @Override
        public boolean hasMessages() {
            return !letters.isEmpty();
        }

        @Override
        public void cleanUp(ActorRef owner, MessageQueue deadLetters) {
            letters.clear();
        }
    }
}
