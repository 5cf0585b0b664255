package dev.stagecrew.core.money;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.FulfilmentHouse;
import dev.stagecrew.core.time.SimTime;
import java.util.Optional;
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
    private Pay.Takings today = Pay.Takings.NONE;
    private boolean buyersPayReturns;
    private Optional<FulfilmentHouse> house = Optional.empty();
    private Optional<SmallestBill> bill = Optional.empty();

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
        this.buyersPayReturns = shop.terms().buyersPayReturns();
    }

    /** A buyer has paid on the site, or on a marketplace that keeps its commission. */
    public void sold(double value, boolean elsewhere) {
        today = new Pay.Takings(today.orders() + 1, today.sales() + value, today.adSpend());
        post(Posting.SALES, value);
        double fee = elsewhere ? shop.terms().elsewhere().commission() : shop.paymentFee();
        post(Posting.PAYMENT_FEES, -value * fee);
    }

    /** A parcel has left the house with goods that sell at a value, for which so much was paid. */
    public void shipped(double salesValue, double paid) {
        post(Posting.TAX, -taxIn(paid));
        post(Posting.GOODS, -cost(salesValue));
        post(Posting.SHIPPING, -shop.shippingPerOrder());
    }

    /** Money goes back to a buyer, who may have had to ask the bank for it; {@code sent} says whether the parcel was. */
    public void refunded(double value, boolean throughBank, boolean sent) {
        post(Posting.REFUNDS, -value);
        post(Posting.TAX, sent ? taxIn(value) : 0);
        post(Posting.CHARGE_BACKS, throughBank ? -postage(Assumption.CHARGE_BACK_FEE) : 0);
    }

    /** A returned parcel has come. */
    public void cameBack() {
        post(Posting.RETURN_POSTAGE, buyersPayReturns ? 0 : -postage(Assumption.RETURN_POSTAGE));
    }

    /** Goods that sell at a value came back, and can be sold again. */
    public void backOnShelf(double salesValue) {
        post(Posting.GOODS, cost(salesValue));
    }

    /** Somebody in a form of work is paid; what owners take out of their shop is no cost of it. */
    public void paid(Employment form, double amount) {
        post(form == Employment.OWNER ? Posting.OWNER_DRAW : Posting.PAYROLL, -amount);
    }

    /** Somebody in a form of work is paid for a day in the post, of a month of so many days, by what the shop did in it. */
    public void paidByTheDay(Employment form, Pay pay, int daysOfTheMonth) {
        paid(form, pay.ofDay(daysOfTheMonth, today));
    }

    /** Ads and campaigns. */
    public void advertised(double amount) {
        today = new Pay.Takings(today.orders(), today.sales(), today.adSpend() + amount);
        post(Posting.ADS, -amount);
    }

    /** Adverts and fees of finding somebody, and what they get when they start. */
    public void recruited(double amount) {
        post(Posting.RECRUITING, -amount);
    }

    /** A day begins: its share of what is by the month. */
    public void begin(int day) {
        today = Pay.Takings.NONE;
        buyersPayReturns = plan.get().buyersPayReturns(shop.terms().buyersPayReturns(), day);
        post(Posting.FIXED_COSTS, -shop.fixedCostsPerMonth() / SimTime.DAYS_A_MONTH);
        post(Posting.NON_ONLINE, shop.nonOnlinePerMonth() / SimTime.DAYS_A_MONTH);
        plan.get()
                .changes(Change.Tool.class)
                .filter(tool -> tool.fromDay() <= day)
                .forEach(tool -> post(Posting.TOOLS, -tool.costPerMonth() / SimTime.DAYS_A_MONTH));
        plan.get()
                .selfServices(day)
                .forEach(service -> post(Posting.SERVICES, -service.costPerMonth() / SimTime.DAYS_A_MONTH));
        bill.ifPresent(running -> post(Posting.SERVICES, -running.topUp(day)));
        Optional<FulfilmentHouse> now = plan.get().fulfilmentHouse(day);
        if (!now.equals(house)) {
            house = now;
            bill = now.map(each -> new SmallestBill(each.leastPerMonth(), day));
        }
        house.ifPresent(each -> billed(each.costPerMonth() / SimTime.DAYS_A_MONTH));
    }

    /** A machine took a contact for solved, at a price. */
    public void selfServed(double cost) {
        post(Posting.SERVICES, -cost);
    }

    /** The fulfilment house packed an order, or unpacked what came back. */
    public void outsourced(boolean comesBack) {
        house.ifPresent(each -> billed(comesBack ? each.costPerReturn() : each.costPerOrder()));
    }

    private void billed(double amount) {
        bill.ifPresent(running -> post(Posting.SERVICES, -running.add(amount)));
    }

    private double cost(double salesValue) {
        return shop.terms().net(salesValue) * (1 - shop.grossMargin());
    }

    private double taxIn(double price) {
        return price - shop.terms().net(price);
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
