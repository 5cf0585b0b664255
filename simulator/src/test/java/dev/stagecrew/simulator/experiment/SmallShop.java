package dev.stagecrew.simulator.experiment;

import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One history of a small shop, with every event of it. */
record SmallShop(List<ShopEvent> events, ReplicationResult result) {
    private static final String TEXT = """
            version: 1
            id: small-shop
            starts: 2026-01-05
            months: %d
            shop:
              order-value: 35
              gross-margin: 50%%
              customers: 400
              reviews: { per-product: 3, rating: 4.3, products: 20 }
              quality: { content: 50%%, marketing: 50%%, merchandising: 50%%, site: 50%%, crm: 50%%, process: 50%% }
              traffic: { social: 6000 a month, direct: 2000 a month, organic: 2000 a month, ad-budget: 600 a month }
              %s
            %s
            """;

    /** Lives so many months; {@code rest} are further lines of the scenario, its people at least. */
    static SmallShop lived(int months, String rest) {
        return lived(months, rest, "");
    }

    /** {@code shop} is a further line of the shop. */
    static SmallShop lived(int months, String rest, String shop) {
        return lived(ScenarioReader.read(TEXT.formatted(months, shop, rest), "small-shop.yaml"));
    }

    static SmallShop lived(Scenario scenario) {
        List<ShopEvent> events = new ArrayList<>();
        try (Experiment experiment = Experiment.open(scenario, 7, 1)) {
            ReplicationResult result = experiment.replicate(scenario.baseline(), 0, events::add);
            return new SmallShop(List.copyOf(events), result);
        }
    }

    <T extends ShopEvent> List<T> all(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends ShopEvent> long count(Class<T> kind, Predicate<T> which) {
        return all(kind).stream().filter(which).count();
    }

    /** Over the whole horizon. */
    double kpi(String id) {
        PeriodValues whole = result.periods().get(result.periods().size() - 1);
        if (!whole.period().equals(Period.WHOLE)) {
            throw new IllegalStateException("the whole comes last");
        }
        return whole.value(result.kpis().indexOf(id));
    }
}
