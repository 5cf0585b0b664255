package dev.stagecrew.learn.export;

import java.util.List;

/** Every export that is known without a map. */
final class KnownExports {
    private KnownExports() {}

    /** In the order in which one is believed before another about the same thing. */
    static List<ExportFormat> all() {
        return List.of(
                new ShopifyOrders(),
                new WooOrders(),
                new EtsyOrders(),
                new EtsyItems(),
                ParcelOrders.trendyol(),
                ParcelOrders.hepsiburada(),
                new TrendyolStore(),
                new ZendeskTickets(),
                new GorgiasTickets(),
                new FreshdeskTickets(),
                new IntercomConversations(),
                new Ga4Report(),
                AdReport.google(),
                AdReport.meta());
    }
}
