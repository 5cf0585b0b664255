package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import java.util.Arrays;

/**
 * How large a shop is today, in what work on it follows. Money does not count: what is dear is not more work.
 *
 * @param products in the shop
 * @param clicks bought a month at the starting budget
 * @param channels in which the shop is to be found: social media and search, each unpaid and paid
 * @param visits a month, bought ones included, without those of known customers
 * @param customers active ones
 * @param media by which people write
 */
public record Size(int products, double clicks, int channels, double visits, double customers, int media) {
    /**
     * The shop for which the catalogue's hours are written: the coffee shop of the examples. How much a quality asks for is
     * calibrated there, and relative to it elsewhere.
     */
    public static final Size REFERENCE = new Size(20, 1000, 3, 10_100, 370, 1);

    /** The size of a shop in a usual month at the start. */
    public static Size of(Traffic traffic, Opening opening, Inbox inbox, Assumptions assumptions) {
        double social = traffic.adBudgetPerMonth() * traffic.adSocialShare();
        double search = traffic.adBudgetPerMonth() * (1 - traffic.adSocialShare());
        double clicks = search / assumptions.get(Assumption.CLICK_COST)
                + social / assumptions.get(Assumption.SOCIAL_CLICK_COST);
        return new Size(
                opening.products(),
                clicks,
                count(traffic.socialPerMonth(), traffic.organicPerMonth(), social, search),
                traffic.socialPerMonth() + traffic.directPerMonth() + traffic.organicPerMonth() + clicks,
                opening.customers(),
                inbox.media().size());
    }

    private static int count(double... channels) {
        return (int) Arrays.stream(channels).filter(visits -> visits > 0).count();
    }
}
