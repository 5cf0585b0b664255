package dev.stagecrew.core.shop;

/**
 * What becomes of an order, as far as it is luck; every luck is uniform on 0 to 1 and strikes when below a chance.
 *
 * @param packing packing time relative to the mean
 * @param transitMillis time with the carrier
 * @param wrongLuck something else is in the parcel
 * @param damagedLuck it comes broken
 * @param returnLuck it goes back for a refund
 * @param returnDelayMillis from delivery to the wish to send it back
 * @param shelfLuck what came back can be sold again
 * @param joinLuck stays on as a customer
 * @param reviewLuck reviews
 * @param starsNoise standard normal
 * @param ticketLuck writes
 * @param kindLuck what they write about
 * @param ticketDelayMillis from order to ticket
 * @param lateLuck asks where it is when the promise has passed
 */
public record ParcelNeeds(
        double packing,
        long transitMillis,
        double wrongLuck,
        double damagedLuck,
        double returnLuck,
        long returnDelayMillis,
        double shelfLuck,
        double joinLuck,
        double reviewLuck,
        double starsNoise,
        double ticketLuck,
        double kindLuck,
        long ticketDelayMillis,
        double lateLuck) {}
