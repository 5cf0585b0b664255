package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import dev.stagecrew.core.work.Duties;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.simulator.agent.Messages.ToHelpDesk;
import dev.stagecrew.simulator.agent.Messages.ToHiring;
import dev.stagecrew.simulator.agent.Messages.ToLedger;
import dev.stagecrew.simulator.agent.Messages.ToMarket;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.agent.Messages.ToStorefront;
import dev.stagecrew.simulator.agent.Messages.ToWarehouse;
import dev.stagecrew.simulator.agent.Messages.ToWorkshop;
import dev.stagecrew.simulator.agent.Messages.WorkDone;
import java.util.List;
import java.util.stream.IntStream;

/** Where the agents of a replication can be reached. */
record Addresses(
        ActorRef<ToRouter> router,
        ActorRef<ToLedger> ledger,
        ActorRef<ToHelpDesk> helpDesk,
        ActorRef<ToStorefront> storefront,
        ActorRef<ToWarehouse> warehouse,
        ActorRef<ToMarket> market,
        ActorRef<ToHiring> hiring,
        ActorRef<ToWorkshop> workshop) {

    /** For each duty, who its work comes from and is told when it is done. */
    List<ActorRef<? super WorkDone>> origins(Duties duties) {
        return IntStream.range(0, duties.size())
                .<ActorRef<? super WorkDone>>mapToObj(
                        duty -> origin(duties.get(duty).nature()))
                .toList();
    }

    private ActorRef<? super WorkDone> origin(Nature nature) {
        return switch (nature) {
            case SERVICE -> helpDesk;
            case FULFILMENT -> warehouse;
            case STOCKING -> storefront;
            case ROUTINE, GROWTH, COORDINATION, RECRUITING -> workshop;
        };
    }
}
