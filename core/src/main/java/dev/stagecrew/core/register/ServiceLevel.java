package dev.stagecrew.core.register;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.SimTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How soon contacts are to be answered: the share of them that are is a KPI.
 *
 * <p>Share = answered in time / (answered + gave up no sooner than that). Who gives up sooner gave the desk no chance to
 * keep its promise, and is left out. It is the fourth of the five formulas in use (icmi.com 2002, callcentrehelper.com
 * 2022), the one that Cisco calls "abandoned calls ignored"; how many give up is another KPI's business.
 *
 * @param withinMillis the longest wait that is in time
 * @param whileOpen whether the clock runs in opening hours only
 * @param by the medium whose contacts it is for; all where none is given
 */
public record ServiceLevel(long withinMillis, boolean whileOpen, Optional<Medium> by) {
    /** Within four hours, day and night: counted in every shop. */
    public static final ServiceLevel FOUR_HOURS = new ServiceLevel(4 * SimTime.HOUR_MILLIS, false);

    private static final Pattern MEMBER =
            Pattern.compile("(?:([a-z]+)-)?(\\d{1,9})(?:(h|min|s)|-working-(hours|minutes|seconds))");

    public ServiceLevel {
        if (withinMillis <= 0 || withinMillis % SimTime.SECOND_MILLIS != 0) {
            throw new IllegalArgumentException(
                    "the time to answer within must be whole seconds, not " + withinMillis + " ms");
        }
    }

    /** For whoever reaches the desk, by whatever medium. */
    public ServiceLevel(long withinMillis, boolean whileOpen) {
        this(withinMillis, whileOpen, Optional.empty());
    }

    /** The same for those alone who come by a medium. */
    public ServiceLevel by(Medium medium) {
        return new ServiceLevel(withinMillis, whileOpen, Optional.of(medium));
    }

    /** Whether it is for those who come by a medium. */
    public boolean isFor(Medium medium) {
        return by.isEmpty() || by.get() == medium;
    }

    /** The level that a KPI tells of, if it tells of one. */
    public static Optional<ServiceLevel> of(String kpi) {
        if (kpi.equals(Kpi.ANSWERED_WITHIN_4H.id())) {
            return Optional.of(FOUR_HOURS);
        }
        Matcher id = MEMBER.matcher(KpiFamily.ANSWERED_WITHIN.member(kpi).orElse(""));
        if (!id.matches()) {
            return Optional.empty();
        }
        boolean whileOpen = id.group(3) == null;
        long unit = Step.of(whileOpen ? id.group(4) : id.group(3)).millis;
        Optional<Medium> by = Optional.ofNullable(id.group(1)).flatMap(Medium::byId);
        return Optional.of(new ServiceLevel(Long.parseLong(id.group(2)) * unit, whileOpen, by));
    }

    /** The id of its KPI, as {@code answered-within.20s} or {@code answered-within.8-working-hours}. */
    public String kpi() {
        return equals(FOUR_HOURS) ? Kpi.ANSWERED_WITHIN_4H.id() : KpiFamily.ANSWERED_WITHIN.id(this);
    }

    /** What its KPI is. */
    public KpiDefinition definition() {
        return equals(FOUR_HOURS) ? Kpi.ANSWERED_WITHIN_4H.definition() : KpiFamily.ANSWERED_WITHIN.of(this);
    }

    /** Its name among the others, as {@code 20s} or {@code 8-working-hours}. */
    String member() {
        String medium = by.map(one -> one.id() + "-").orElse("");
        return medium + count() + (whileOpen ? "-working-" + step().plural : step().symbol);
    }

    /** The time to answer within, in words. */
    String words() {
        String time = count() + (whileOpen ? " working " : " ") + unit();
        return by.map(medium -> time + " (" + medium.id() + ")").orElse(time);
    }

    /** How many of its {@link #unit}. */
    public long count() {
        return withinMillis / step().millis;
    }

    /** The largest unit that makes it a whole number: {@code hours}, {@code minutes} or {@code seconds}. */
    public String unit() {
        return step().plural;
    }

    private Step step() {
        for (Step step : Step.values()) {
            if (withinMillis % step.millis == 0) {
                return step;
            }
        }
        throw new IllegalStateException("not whole seconds: " + withinMillis);
    }

    private enum Step {
        HOURS("h", "hours", SimTime.HOUR_MILLIS),
        MINUTES("min", "minutes", SimTime.MINUTE_MILLIS),
        SECONDS("s", "seconds", SimTime.SECOND_MILLIS);

        private final String symbol;
        private final String plural;
        private final long millis;

        Step(String symbol, String plural, long millis) {
            this.symbol = symbol;
            this.plural = plural;
            this.millis = millis;
        }

        private static Step of(String name) {
            for (Step step : values()) {
                if (step.symbol.equals(name) || step.plural.equals(name)) {
                    return step;
                }
            }
            throw new IllegalArgumentException("no unit " + name);
        }
    }
}
