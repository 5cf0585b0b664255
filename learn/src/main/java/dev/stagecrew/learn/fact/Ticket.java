package dev.stagecrew.learn.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One question to a help desk.
 *
 * @param firstReply when a person first answered; empty while nobody has, or where it is not exported
 * @param replyTold whether the export tells first replies, so that an empty one means nobody has answered
 * @param businessReply minutes of opening hours until the first answer, where only these are exported
 * @param solved when it was solved; empty while it is open
 * @param open whether it is still open
 * @param channel how it came, in the export's words
 * @param agent who had it last, as a key that tells nothing about them
 * @param reopens how often it was opened again
 * @param replies how often people of the desk wrote
 * @param score satisfaction from 0 to 1: the survey's lowest answer is 0, its highest 1
 * @param handling time that a person worked on it
 * @param order the order it is about
 * @param byAgent whether somebody of the desk opened it, so that nobody waited for an answer
 */
public record Ticket(
        String id,
        Instant created,
        Optional<Instant> firstReply,
        boolean replyTold,
        Optional<Duration> businessReply,
        Optional<Instant> solved,
        boolean open,
        Optional<String> channel,
        OptionalLong agent,
        int reopens,
        OptionalInt replies,
        Optional<Double> score,
        Optional<Duration> handling,
        Optional<String> order,
        OptionalLong customer,
        boolean byAgent,
        Origin origin) {}
