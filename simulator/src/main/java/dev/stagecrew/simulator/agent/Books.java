package dev.stagecrew.simulator.agent;

import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.simulator.clock.Agent;

/** Posts every movement of money as it happens; what is by the month is posted by the day. */
final class Books extends Agent<Books.Command> {
    static final double DAYS_A_MONTH = 365.25 / 12;

    private final World world;
    private final Shop shop;

    private Books(World world) {
        this.world = world;
        this.shop = world.scenario().shop();
    }

    static Behavior<Command> create(World world) {
        return Behaviors.setup(context -> new Books(world));
    }

    @Override
    protected void on(Command command) {
        if (command instanceof Sale sale) {
            post(Posting.SALES, sale.value);
            post(Posting.PAYMENT_FEES, -sale.value * shop.paymentFee());
        } else if (command instanceof Pay pay) {
            post(pay.form == Employment.OWNER ? Posting.OWNER_DRAW : Posting.PAYROLL, -pay.amount);
        } else if (command instanceof Ship ship) {
            post(Posting.GOODS, -ship.salesValue * (1 - shop.grossMargin()));
            post(Posting.SHIPPING, -shop.shippingPerOrder());
        } else if (command instanceof Advertise ads) {
            post(Posting.ADS, -ads.amount);
        } else if (command instanceof Recruit recruit) {
            post(Posting.RECRUITING, -recruit.amount);
        } else if (command instanceof Refund refund) {
            post(Posting.REFUNDS, -refund.value);
            post(Posting.CHARGE_BACKS, refund.throughBank ? -posts(Assumption.CHARGE_BACK_FEE) : 0);
        } else if (command instanceof ReturnPost) {
            post(Posting.RETURN_POSTAGE, -posts(Assumption.RETURN_POSTAGE));
        } else if (command instanceof Resell goods) {
            post(Posting.GOODS, goods.salesValue * (1 - shop.grossMargin()));
        } else if (command instanceof NewMorning morning) {
            newDay(morning.state().day());
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    /** What costs so many times the post of a sale. */
    private double posts(Assumption times) {
        return world.assumptions().get(times) * shop.shippingPerOrder();
    }

    private void newDay(int day) {
        post(Posting.FIXED_COSTS, -shop.fixedCostsPerMonth() / DAYS_A_MONTH);
        post(Posting.NON_ONLINE, shop.nonOnlinePerMonth() / DAYS_A_MONTH);
        world.plan()
                .changes(Change.Tool.class)
                .filter(tool -> tool.fromDay() <= day)
                .forEach(tool -> post(Posting.TOOLS, -tool.costPerMonth() / DAYS_A_MONTH));
    }

    private void post(Posting posting, double amount) {
        if (amount != 0) {
            world.happened(new MoneyMoved(world.nowMillis(), posting, amount));
        }
    }

    sealed interface Command permits Sale, Pay, Recruit, Ship, Advertise, Refund, ReturnPost, Resell, NewMorning {}

    /** A buyer has paid; the goods are paid for when they leave the house. */
    record Sale(double value) implements Command {}

    /** Somebody in a form of work is paid; what owners take out of their shop is no cost of it. */
    record Pay(Employment form, double amount) implements Command {}

    /** Adverts and fees of finding somebody. */
    record Recruit(double amount) implements Command {}

    /** A parcel with goods that sell at a value has left the house. */
    record Ship(double salesValue) implements Command {}

    record Advertise(double amount) implements Command {}

    /** Money goes back to a buyer, who may have had to ask the bank for it. */
    record Refund(double value, boolean throughBank) implements Command {}

    /** A returned parcel has come. */
    enum ReturnPost implements Command {
        INSTANCE
    }

    /** Goods that sell at a value came back, and can be sold again. */
    record Resell(double salesValue) implements Command {}
}
