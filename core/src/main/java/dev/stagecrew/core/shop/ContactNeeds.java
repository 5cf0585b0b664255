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
