package dev.stagecrew.simulator.agent;

/** The day is over but for its last millisecond: where things stand now is what the day is remembered by. */
enum Evening
        implements
                Market.Command, Storefront.Command, HelpDesk.Command, Warehouse.Command, Hiring.Command,
                Workshop.Command {
    INSTANCE
}
