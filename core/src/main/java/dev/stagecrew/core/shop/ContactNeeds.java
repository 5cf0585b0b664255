package dev.stagecrew.core.shop;

/**
 * What a contact brings to the help desk.
 *
 * @param handlingMillis time an unhurried full-speed person takes
 * @param patienceMillis how long they wait for a first response
 * @param leavesSilently whether nobody is told when patience runs out
 * @param satisfactionLuck 0 to 1; satisfied when below the chance the wait leaves
 * @param reopenLuck 0 to 1; writes again when below the chance
 */
public record ContactNeeds(
        long handlingMillis, long patienceMillis, boolean leavesSilently, double satisfactionLuck, double reopenLuck) {}
