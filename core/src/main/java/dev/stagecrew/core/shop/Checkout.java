package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import java.util.Optional;

/** The way of a ready buyer through the shop to an order, or out of it. It decides; a {@link Clerk} carries out. */
public final class Checkout {
    private final Assumptions assumptions;
    private final Offer offer;
    private final Stockroom stockroom;
    private final Clerk clerk;

    public Checkout(Assumptions assumptions, Offer offer, Stockroom stockroom, Clerk clerk) {
        this.assumptions = assumptions;
        this.offer = offer;
        this.stockroom = stockroom;
        this.clerk = clerk;
    }

    /** Somebody comes in: a page may stop them, and the order may hang on an answer. */
    public void enters(Shopper shopper) {
        if (!shopper.channel().visitsTheSite()) {
            decides(shopper);
            return;
        }
        Optional<LossReason> stopped = offer.stops(shopper);
        if (stopped.isPresent()) {
            clerk.lost(shopper, stopped.get());
        } else if (offer.asks(shopper)) {
            clerk.asks(shopper);
        } else {
            decides(shopper);
        }
    }

    /** Somebody knows what they want. What is not in stock loses some of them, what takes too long others. */
    public void decides(Shopper shopper) {
        int group = stockroom.group(shopper.groupLuck());
        stockroom.asked(group);
        int bought = stockroom.has(group) ? group : somethingElse(shopper, group);
        if (bought < 0) {
            clerk.lost(shopper, LossReason.STOCK);
        } else if (offer.isTooSlowFor(shopper)) {
            clerk.lost(shopper, LossReason.DELIVERY);
        } else {
            clerk.buys(shopper, bought);
        }
    }

    /** What somebody takes who finds a group out of stock, or -1 when they leave. */
    private int somethingElse(Shopper shopper, int group) {
        boolean leaves = shopper.stockLuck() < assumptions.get(Assumption.STOCKOUT_LOSS);
        return leaves ? -1 : stockroom.anotherThan(group);
    }

    /** Who carries out what is decided here. */
    public interface Clerk {
        void lost(Shopper shopper, LossReason reason);

        /** The order hangs on the answer to a question. */
        void asks(Shopper shopper);

        /** Somebody orders from a group of products. */
        void buys(Shopper shopper, int group);
    }
}
