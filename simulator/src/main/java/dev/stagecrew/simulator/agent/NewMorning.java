package dev.stagecrew.simulator.agent;

import dev.stagecrew.core.shop.Morning;

/** It is midnight, and this is the state of the shop. */
record NewMorning(Morning state)
        implements Market.Command,
                Storefront.Command,
                HelpDesk.Command,
                Warehouse.Command,
                Hiring.Command,
                Books.Command {}
