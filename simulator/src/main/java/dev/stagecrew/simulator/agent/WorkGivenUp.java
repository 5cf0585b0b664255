package dev.stagecrew.simulator.agent;

import dev.stagecrew.core.work.Work;

/** Patience with a piece of work ran out before anybody began it; told to the place it came from. */
record WorkGivenUp(Work work) implements HelpDesk.Command, Workshop.Command, Warehouse.Command, Storefront.Command {}
