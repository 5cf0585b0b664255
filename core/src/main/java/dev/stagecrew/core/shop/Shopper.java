package dev.stagecrew.core.shop;

import dev.stagecrew.core.random.RandomStream;

/**
 * A ready buyer: somebody who would buy if the shop did everything right. Everything they bring along, luck included, is
 * drawn when they are born, or from a stream of their own ({@link Needs}), so that every plan meets the same person.
 *
 * @param id key of the person: the same in every plan
 * @param arrivesMillis when they enter the shop
 * @param siteLuck the site loses them when this exceeds what it lets pass; the other lucks alike
 * @param basket order value relative to the mean
 */
public record Shopper(
        long id,
        Channel channel,
        long arrivesMillis,
        double siteLuck,
        double contentLuck,
        double trustLuck,
        double questionLuck,
        double stockLuck,
        double deliveryLuck,
        double groupLuck,
        double basket) {

    /** Draws a person; the order of draws is part of the format of results. */
    static Shopper drawn(long id, Channel channel, long arrivesMillis, RandomStream stream, Luck luck) {
        return new Shopper(
                id,
                channel,
                arrivesMillis,
                stream.nextDouble(),
                stream.nextDouble(),
                stream.nextDouble(),
                stream.nextDouble(),
                stream.nextDouble(),
                stream.nextDouble(),
                stream.nextDouble(),
                luck.basket(stream));
    }
}
