package dev.stagecrew.study.why;

import dev.stagecrew.core.decision.bridge.MoneyBridge;

/**
 * What one deed of a plan adds.
 *
 * @param inOrder after all that the plan did before it: these add up to the whole
 * @param alone by itself
 */
public record Stair(Deed deed, MoneyBridge inOrder, MoneyBridge alone) {}
