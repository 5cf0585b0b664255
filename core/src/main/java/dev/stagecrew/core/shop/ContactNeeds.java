package dev.stagecrew.core.shop;

/**
 * What a contact brings to the help desk.
 *
 * @param medium by which they write
 * @param handlingMillis time an unhurried full-speed person takes
 * @param besidesMillis time the conversation lasts beyond that, while the person serves others: chats side by side
 * @param patienceMillis how long they wait for a first response
 * @param leavesSilently whether nobody is told when patience runs out
 * @param satisfactionLuck 0 to 1; satisfied when below the chance the wait leaves
 * @param reopenLuck 0 to 1; writes again when below the chance
 */
public record ContactNeeds(
        Medium medium,
        long handlingMillis,
        long besidesMillis,
        long patienceMillis,
        boolean leavesSilently,
        double satisfactionLuck,
        double reopenLuck) {
    private static final double PARTS = 1L << 27;

    /**
     * 0 to 1; whether a machine solves it. Of the 53 bits of {@link #satisfactionLuck} the first 26 decide on what they are
     * for, and the others are a luck of their own, so that who meets no machine needs no further draw.
     */
    double machineLuck() {
        double scaled = satisfactionLuck * (1L << 26);
        return Math.floor((scaled - Math.floor(scaled)) * PARTS) / PARTS;
    }

    /** A message to the one inbox. */
    public ContactNeeds(
            long handlingMillis,
            long patienceMillis,
            boolean leavesSilently,
            double satisfactionLuck,
            double reopenLuck) {
        this(Medium.MESSAGE, handlingMillis, 0, patienceMillis, leavesSilently, satisfactionLuck, reopenLuck);
    }
}
