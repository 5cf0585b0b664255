package dev.stagecrew.simulator.evidence;

/** Shops that are no examples: of another trade, or with more to do than hands. */
public final class Shops {
    private Shops() {}

    /** Clothes: dear, and three in ten come back, most of them as good as new. */
    public static Example fashion() {
        return new Example("fashion", """
                version: 1
                id: fashion
                starts: 2026-01-05
                months: 12
                warm-up: 1 month
                shop:
                  opening-cash: 20000
                  order-value: 75
                  gross-margin: 60%
                  payment-fee: 3%
                  shipping-per-order: 6
                  customers: 900
                  reviews: { per-product: 1.0, rating: 4.3, products: 120 }
                  quality: { content: 30%, marketing: 15%, merchandising: 20%, site: 30%, crm: 10%, process: 10% }
                  traffic:
                    social: 14000 a month
                    direct: 3000 a month
                    organic: 2500 a month
                    ad-budget: 2000 a month
                    ad-social-share: 70%

                assumptions:
                  refund-rate: 30%
                  resellable: 90%

                people:
                  owner: { role: owner, timetable: "Mon-Sat 09:00-19:00" }

                baseline: do-nothing
                plans:
                  do-nothing: { label: Do nothing }
                """);
    }

    /** The coffee shop with four times its visits and customers, a fifth returned, and nobody but the owner. */
    public static Example crowded() {
        return Example.named("coffee-shop")
                .with(
                        "warm-up=1 month",
                        "shop.customers=1480",
                        "shop.traffic.social=26000 a month",
                        "shop.traffic.direct=5200 a month",
                        "shop.traffic.organic=5200 a month",
                        "shop.traffic.ad-budget=2400 a month",
                        "assumptions.refund-rate=20%",
                        "assumptions.resellable=50%");
    }
}
