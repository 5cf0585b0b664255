package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many times the work of the reference shop a shop's qualities ask for. Each follows what it is about, with an economy
 * of scale, beside a base that a shop of any size needs:
 *
 * <pre>
 * base + (1 − base) (x / x of the reference shop)^power
 * </pre>
 *
 * <p>Content and merchandising follow products, the site products times visits, e-mail customers, process the ways into
 * the inbox. Marketing follows the clicks that are bought, and its base the channels in which the shop is to be found. Next
 * year's business follows nothing.
 *
 * @param factors by quality; 1 where nothing is said
 */
public record Need(Map<Quality, Double> factors) {
    /** Of a shop as large as the reference shop. */
    public static final Need OF_REFERENCE_SHOP = new Need(Map.of());

    /** Of a help desk alone, which has no shop to make better. */
    public static final Need OF_A_DESK = new Need(
            Stream.of(Quality.values()).collect(Collectors.toUnmodifiableMap(quality -> quality, quality -> 0.0)));

    public Need {
        factors = Map.copyOf(factors);
    }

    /** What a shop of a size asks for. */
    public static Need of(Size size, Assumptions assumptions) {
        Size reference = Size.REFERENCE;
        double base = assumptions.get(Assumption.NEED_BASE);
        double products = (double) size.products() / reference.products();
        double visits = size.visits() / reference.visits();
        double channels = (double) size.channels() / reference.channels();
        double byChannel = assumptions.get(Assumption.NEED_CHANNELS);
        return new Need(Map.of(
                Quality.CONTENT,
                factor(base, products, assumptions.get(Assumption.NEED_CONTENT)),
                Quality.MERCHANDISING,
                factor(base, products, assumptions.get(Assumption.NEED_MERCHANDISING)),
                Quality.SITE,
                factor(base, products * visits, assumptions.get(Assumption.NEED_SITE)),
                Quality.MARKETING,
                byChannel * (channels - 1)
                        + factor(
                                byChannel,
                                size.clicks() / reference.clicks(),
                                assumptions.get(Assumption.NEED_MARKETING)),
                Quality.CRM,
                factor(base, size.customers() / reference.customers(), assumptions.get(Assumption.NEED_CRM)),
                Quality.PROCESS,
                factor(base, (double) size.media() / reference.media(), assumptions.get(Assumption.NEED_PROCESS))));
    }

    /** Work relative to that of the reference shop. */
    public double factor(Quality quality) {
        return factors.getOrDefault(quality, 1.0);
    }

    private static double factor(double base, double ratio, double power) {
        return 1 + (1 - base) * (StrictMath.pow(ratio, power) - 1);
    }
}
