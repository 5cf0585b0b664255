package dev.stagecrew.core.shop;

/** How goods come onto the shelf, or leave it. */
public enum GoodsFlow {
    /** Came from a supplier. */
    BOUGHT,
    /** Taken for an order, or to replace what came wrong or broken. */
    TAKEN,
    /** Back from a buyer, or never sent. */
    BACK,
    /** Left unbooked: a breakage, a sample. */
    LOST
}
