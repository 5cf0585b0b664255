package dev.stagecrew.core.money;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.time.SimTime;
import java.util.function.Supplier;

/**
 * What each thing that happens costs or earns, in the scenario's currency, and under which heading it is posted: what comes
 * in is positive, what goes out negative. Goods are paid for when they leave the house; what is by the month is posted by
 * the day.
 */
public final class Ledger {
    private final Shop shop;
    private final Supplier<Plan> plan;
    private final Assumptions assumptions;
    private final Account account;

    /**
     * Books of a shop.
     *
     * @param plan as it has become by the day
     */
    public Ledger(Shop shop, Supplier<Plan> plan, Assumptions assumptions, Account account) {
        this.shop = shop;
        this.plan = plan;
        this.assumptions = assumptions;
        this.account = account;
    }

    /** A buyer has paid. */
    public void sold(double value) {
        post(Posting.SALES, value);
        post(Posting.PAYMENT_FEES, -value * shop.paymentFee());
    }

    /** A parcel with goods that sell at a value has left the house. */
    public void shipped(double salesValue) {
        post(Posting.GOODS, -cost(salesValue));
        post(Posting.SHIPPING, -shop.shippingPerOrder());
    }

    /** Money goes back to a buyer, who may have had to ask the bank for it. */
    public void refunded(double value, boolean throughBank) {
        post(Posting.REFUNDS, -value);
        post(Posting.CHARGE_BACKS, throughBank ? -postage(Assumption.CHARGE_BACK_FEE) : 0);
    }

    /** A returned parcel has come. */
    public void cameBack() {
        post(Posting.RETURN_POSTAGE, -postage(Assumption.RETURN_POSTAGE));
    }

    /** Goods that sell at a value came back, and can be sold again. */
    public void backOnShelf(double salesValue) {
        post(Posting.GOODS, cost(salesValue));
    }

    /** Somebody in a form of work is paid; what owners take out of their shop is no cost of it. */
    public void paid(Employment form, double amount) {
        post(form == Employment.OWNER ? Posting.OWNER_DRAW : Posting.PAYROLL, -amount);
    }

    /** Ads and campaigns. */
    public void advertised(double amount) {
        post(Posting.ADS, -amount);
    }

    /** Adverts and fees of finding somebody. */
    public void recruited(double amount) {
        post(Posting.RECRUITING, -amount);
    }

    /** A day begins: its share of what is by the month. */
    public void begin(int day) {
        post(Posting.FIXED_COSTS, -shop.fixedCostsPerMonth() / SimTime.DAYS_A_MONTH);
        post(Posting.NON_ONLINE, shop.nonOnlinePerMonth() / SimTime.DAYS_A_MONTH);
        plan.get()
                .changes(Change.Tool.class)
                .filter(tool -> tool.fromDay() <= day)
                .forEach(tool -> post(Posting.TOOLS, -tool.costPerMonth() / SimTime.DAYS_A_MONTH));
    }

    private double cost(double salesValue) {
        return salesValue * (1 - shop.grossMargin());
    }

    /** What costs so many times the post of a sale. */
    private double postage(Assumption times) {
        return assumptions.get(times) * shop.shippingPerOrder();
    }

    private void post(Posting posting, double amount) {
        if (amount != 0) {
            account.post(posting, amount);
        }
    }

    /** Where money moves; never by nothing. */
    public interface Account {
        void post(Posting posting, double amount);
    }
}
