package dev.stagecrew.core.shop;

/**
 * What becomes of an order, as far as it is luck.
 *
 * @param packing packing time relative to the mean
 * @param transitMillis time with the carrier
 * @param wrongLuck 0 to 1; a wrong parcel when below the chance
 * @param refundLuck 0 to 1
 * @param joinLuck 0 to 1; stays on as a customer when below the chance
 * @param reviewLuck 0 to 1; reviews when below the chance
 * @param starsNoise standard normal
 * @param ticketLuck 0 to 1; writes when below the chance
 * @param kindLuck 0 to 1; what they write about
 * @param ticketDelayMillis from order to ticket
 * @param ticket what the ticket brings
 * @param lateLuck 0 to 1; writes again when the parcel is late
 * @param lateTicket what that ticket brings
 */
public record ParcelNeeds(
        double packing,
        long transitMillis,
        double wrongLuck,
        double refundLuck,
        double joinLuck,
        double reviewLuck,
        double starsNoise,
        double ticketLuck,
        double kindLuck,
        long ticketDelayMillis,
        ContactNeeds ticket,
        double lateLuck,
        ContactNeeds lateTicket) {}
