package dev.stagecrew.simulator.agent;

import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.money.Ledger;
import dev.stagecrew.simulator.agent.Messages.NewMorning;
import dev.stagecrew.simulator.agent.Messages.ToLedger;
import dev.stagecrew.simulator.clock.Agent;

/** Hears of everything that costs or earns, and tells every movement of money as the {@link Ledger} posts it. */
final class LedgerAgent extends Agent<ToLedger> {
    private final Ledger ledger;

    private LedgerAgent(World world) {
        this.ledger = new Ledger(
                world.scenario().shop(),
                world::plan,
                world.assumptions(),
                (posting, amount) -> world.happened(new MoneyMoved(world.nowMillis(), posting, amount)));
    }

    static Behavior<ToLedger> create(World world) {
        return Behaviors.setup(context -> new LedgerAgent(world));
    }

    @Override
    protected void on(ToLedger message) {
        if (message instanceof ToLedger.Sale sale) {
            ledger.sold(sale.value(), sale.elsewhere());
        } else if (message instanceof ToLedger.Pay pay) {
            ledger.paid(pay.form(), pay.amount());
        } else if (message instanceof ToLedger.PayByTheDay day) {
            ledger.paidByTheDay(day.form(), day.pay(), day.daysOfTheMonth());
        } else if (message instanceof ToLedger.Ship ship) {
            ledger.shipped(ship.salesValue(), ship.paid());
        } else if (message instanceof ToLedger.Advertise ads) {
            ledger.advertised(ads.amount());
        } else if (message instanceof ToLedger.Recruit recruit) {
            ledger.recruited(recruit.amount());
        } else if (message instanceof ToLedger.Refund refund) {
            ledger.refunded(refund.value(), refund.throughBank(), refund.sent());
        } else if (message instanceof ToLedger.SelfServed answer) {
            ledger.selfServed(answer.cost());
        } else if (message instanceof ToLedger.Outsourced parcel) {
            ledger.outsourced(parcel.comesBack());
        } else if (message instanceof ToLedger.ReturnPost) {
            ledger.cameBack();
        } else if (message instanceof ToLedger.Resell goods) {
            ledger.backOnShelf(goods.salesValue());
        } else if (message instanceof NewMorning morning) {
            ledger.begin(morning.state().day());
        } else {
            throw new IllegalArgumentException("unknown message " + message);
        }
    }
}
