package dev.stagecrew.simulator.agent;

import dev.stagecrew.core.work.Work;

/**
 * A piece of work is finished; told to the place it came from.
 *
 * @param skill of whoever did it, 0 to 1
 * @param errorFactor how much more often than usual they err today
 */
record WorkDone(Work work, double skill, double errorFactor)
        implements HelpDesk.Command, Warehouse.Command, Workshop.Command, Storefront.Command {}
