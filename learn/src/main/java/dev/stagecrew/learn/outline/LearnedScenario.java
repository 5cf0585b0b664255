package dev.stagecrew.learn.outline;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.language.Phrases;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.estimate.Learned;
import dev.stagecrew.learn.estimate.LearnedAs;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario of what was learned: each number with the export, rows, days and interval that it comes from, and what no
 * file told marked as such.
 */
public final class LearnedScenario {
    /** Ways of buying that a shop without visits of its own is given: three visitors of two hundred buy. */
    private static final double USUAL_CONVERSION = .015;

    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
    private static final double MINUTES_AN_HOUR = 60;
    private static final int DIGITS = 4;

    /** An owner packs and answers themselves up to so many hours a week of each. */
    private static final double OWNER_PACKS = 12;

    private static final double OWNER_ANSWERS = 8;
    private static final double HOURS_OF_A_PACKER = 36;
    private static final double HOURS_OF_AN_AGENT = 24;
    private static final int MOST_PEOPLE = 20;

    private static final String ASSUMPTIONS = "assumptions.";
    private static final String HOURS = "shop.traffic.hours.";

    /** What is one table of a scenario, and told once. */
    private static final List<String> SERIES =
            List.of("shop.traffic.weekdays.", "shop.traffic.season.", "shop.traffic.hours.", "shop.desk.weekdays.");

    /** What no scenario holds, or holds in another form. */
    private static final List<String> NOT_AS_THEY_ARE = List.of("observed.", "people.", HOURS);

    private static final Map<String, String> UNITS = Map.of(
            "today.orders", " a month",
            "today.turnover", " a month",
            "today.contacts", " a week",
            "today.first-response", " h",
            "today.return-on-ad-spend", "x",
            "shop.traffic.ad-budget", " a month",
            "shop.traffic.social", " a month",
            "shop.traffic.direct", " a month",
            "shop.traffic.organic", " a month");
    private static final Set<String> SHARES = Set.of(
            "today.conversion",
            "today.repeat-share",
            "today.on-time",
            "shop.traffic.ad-social-share",
            "shop.gross-margin",
            "shop.tax",
            "shop.inbox.email",
            "shop.inbox.social",
            "shop.inbox.chat",
            "shop.inbox.phone");
    private static final Set<String> WHOLE = Set.of("shop.customers", "shop.pickup-hour");

    private final About about;
    private final List<Learned> learned;
    private final Phrases words;
    private final Outline outline = new Outline();

    private LearnedScenario(About about, List<Learned> learned, Phrases words) {
        this.about = about;
        this.learned = List.copyOf(learned);
        this.words = words;
    }

    /**
     * What a scenario says of itself.
     *
     * @param id small letters, digits and hyphens
     * @param language its code
     * @param payIsKnown whether what roles usually cost is known in that currency
     * @param starts the first day after what was learned from
     * @param openingHours when somebody works, where the user said it, as {@code Mon-Sat 09:00-18:00}
     * @param draws the file of joint draws beside it
     * @param drawn assumptions that these hold, of which the scenario says nothing itself
     */
    public record About(
            String id,
            String label,
            String language,
            String currency,
            boolean payIsKnown,
            LocalDate starts,
            Optional<String> openingHours,
            Optional<String> draws,
            Set<Assumption> drawn) {
        public About {
            drawn = Set.copyOf(drawn);
        }
    }

    /**
     * The scenario's text.
     *
     * @param words the bundle of this module in the scenario's language
     */
    public static String text(About about, List<Learned> learned, Phrases words) {
        return new LearnedScenario(about, learned, words).text();
    }

    /**
     * What was learned as changes of another scenario, each {@code path=value}: what a file told and nothing else.
     *
     * @param words the bundle of this module in the scenario's language
     */
    public static List<String> changes(About about, List<Learned> learned, Phrases words) {
        LearnedScenario scenario = new LearnedScenario(about, learned, words);
        scenario.told();
        return scenario.outline.assignments();
    }

    private void told() {
        learned.stream().filter(this::isWritten).forEach(this::write);
        hours();
        about.draws().ifPresent(file -> outline.put(ASSUMPTIONS + "draws", file, say("outline.draws")));
        if (!isShop()) {
            desk();
        }
    }

    private String text() {
        head();
        shop();
        told();
        if (isShop()) {
            visits();
        }
        people();
        outline.put("baseline", "do-nothing", "");
        outline.put("plans.do-nothing.label", quoted(say("outline.do-nothing")), say("outline.plans"));
        return outline.text();
    }

    private void head() {
        outline.put("version", "1", say("outline.head"));
        outline.put("id", about.id(), "");
        outline.put("label", quoted(about.label()), "");
        outline.put("language", about.language(), "");
        if (!about.currency().isEmpty()) {
            outline.put("currency", about.currency(), "");
        }
        outline.put("starts", about.starts().toString(), "");
        outline.put("months", "12", "");
        outline.put("warm-up", "1 month", "");
    }

    /** The places of what comes, in their usual order. */
    private void shop() {
        find("shop.order-value").ifPresent(this::write);
        if (find("shop.gross-margin").isEmpty()) {
            outline.put("shop.gross-margin", "50%", say("outline.margin"));
        }
    }

    private boolean isWritten(Learned one) {
        boolean drawn = one.key().startsWith(ASSUMPTIONS)
                && Assumption.byId(one.key().substring(ASSUMPTIONS.length()))
                        .filter(about.drawn()::contains)
                        .isPresent();
        return one.verdict() != LearnedAs.ASSUMED
                && !drawn
                && NOT_AS_THEY_ARE.stream().noneMatch(one.key()::startsWith)
                && !(isShop() && one.key().startsWith("shop.desk."))
                // a desk has no such months, and what is drawn agrees with them already
                && !((!isShop() || about.draws().isPresent()) && one.key().startsWith("today."));
    }

    /** Whether there were orders: a desk alone has no months to agree with. */
    private boolean isShop() {
        return find("today.orders").isPresent();
    }

    private void write(Learned one) {
        Optional<String> series = SERIES.stream().filter(one.key()::startsWith).findFirst();
        outline.put(one.key(), value(one), series.isPresent() ? "" : comment(one));
        series.ifPresent(name -> outline.commentOnce(
                name.substring(0, name.length() - 1), one.reason().in(words)));
    }

    /** 24 weights in one line. */
    private void hours() {
        List<Learned> hours = learned.stream()
                .filter(one -> one.key().startsWith(HOURS) && one.verdict() != LearnedAs.ASSUMED)
                .sorted(Comparator.comparing(Learned::key))
                .toList();
        if (hours.size() == 24) {
            outline.put(
                    HOURS.substring(0, HOURS.length() - 1),
                    hours.stream().map(one -> digits(one.value(), 3)).collect(Collectors.joining(", ", "[", "]")),
                    say("outline.hours"));
        }
    }

    /** Contacts to a desk that has no shop. */
    private void desk() {
        find("today.contacts")
                .ifPresent(one -> outline.put(
                        "shop.desk.contacts.message",
                        plain(one.value() / 7) + " a day",
                        one.reason().in(words)));
    }

    private String comment(Learned one) {
        String reason = one.reason().in(words);
        boolean interval = one.written().isEmpty() && Double.isFinite(one.low()) && one.low() < one.high();
        return interval ? say("outline.interval", reason, shown(one, one.low()), shown(one, one.high())) : reason;
    }

    private String value(Learned one) {
        if (one.written().isPresent()) {
            return one.written().get();
        }
        boolean range = one.verdict() == LearnedAs.RANGE && one.key().startsWith(ASSUMPTIONS);
        return range ? shown(one, one.low()) + " to " + shown(one, one.high()) : shown(one, one.value());
    }

    /** A number as a scenario writes it under a key, with its unit. */
    private static String shown(Learned one, double value) {
        String key = one.key();
        if (key.startsWith(ASSUMPTIONS)) {
            return shown(Assumption.byId(key.substring(ASSUMPTIONS.length())).orElseThrow(), value);
        }
        if (SHARES.contains(key)) {
            return plain(100 * value) + "%";
        }
        if (SERIES.stream().anyMatch(key::startsWith)) {
            return digits(value, 3);
        }
        return WHOLE.contains(key) ? String.valueOf(Math.round(value)) : plain(value) + UNITS.getOrDefault(key, "");
    }

    private static String shown(Assumption assumption, double value) {
        return switch (assumption.unit()) {
            case RATIO -> plain(100 * value) + "%";
            case MINUTES -> plain(value) + " min";
            case HOURS, HOURS_PER_WEEK -> plain(value) + " h";
            case DAYS -> plain(value) + " days";
            case WEEKS -> plain(value) + " weeks";
            case MONEY, COUNT, INDEX, STARS -> plain(value);
        };
    }

    /** Four digits that say something, and never exactly three decimals, which could be thousands. */
    static String plain(double value) {
        return digits(value, DIGITS);
    }

    private static String digits(double value, int digits) {
        BigDecimal number = new BigDecimal(value, new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
        if (number.scale() < 0) {
            number = number.setScale(0, RoundingMode.UNNECESSARY);
        }
        return (number.scale() == 3 ? number.setScale(4, RoundingMode.UNNECESSARY) : number).toPlainString();
    }

    private void visits() {
        boolean known = learned.stream()
                .anyMatch(one -> one.verdict() != LearnedAs.ASSUMED
                        && Set.of("shop.traffic.direct", "shop.traffic.organic", "shop.traffic.social")
                                .contains(one.key()));
        if (!known) {
            ordersAWeek()
                    .ifPresent(orders -> outline.put(
                            "shop.traffic.direct",
                            plain(orders * WEEKS_A_MONTH / USUAL_CONVERSION) + " a month",
                            say("outline.visits")));
        }
    }

    /** Nobody's export says who packs: as many as what there is to do takes. */
    private void people() {
        String hours = about.openingHours().orElse("Mon-Fri 09:00-18:00");
        List<Learned> agents = learned.stream()
                .filter(one -> one.key().matches("people\\.[a-z0-9-]+\\.timetable")
                        && one.written().isPresent())
                .toList();
        outline.put(
                "people.owner",
                "{ role: owner, timetable: \"" + hours + "\" }",
                say(about.payIsKnown() ? "outline.people" : "outline.people.unpaid"));
        double packing = ordersAWeek().orElse(0.0) * middle(Assumption.PACKING_MINUTES) / MINUTES_AN_HOUR;
        double answering = contactsAWeek() * middle(Assumption.TICKET_MINUTES) / MINUTES_AN_HOUR;
        crew("packer", "fulfilment", packing > OWNER_PACKS ? packing : 0, HOURS_OF_A_PACKER);
        if (agents.isEmpty()) {
            crew("agent", "customer-service", answering > OWNER_ANSWERS ? answering : 0, HOURS_OF_AN_AGENT);
        }
        // one person who answers is the owner, as a rule; whoever is somebody else says so
        List<Learned> crew = agents.size() == 1 ? List.of() : agents;
        crew.forEach(one -> outline.put(
                one.key().substring(0, one.key().lastIndexOf('.')),
                "{ role: customer-service, timetable: \"" + one.written().orElseThrow() + "\"" + pay() + " }",
                one.reason().in(words)));
    }

    private void crew(String name, String role, double hours, double each) {
        int people = (int) Math.min(MOST_PEOPLE, Math.ceil(hours / each));
        // a quarter more than the work takes: work does not come when somebody is free
        double week = Math.min(40, Math.max(8, Math.ceil(1.25 * hours / Math.max(1, people))));
        for (int person = 1; person <= people; person++) {
            outline.put(
                    "people." + name + "-" + person,
                    "{ role: " + role + ", employment: " + (week >= 30 ? "full-time" : "part-time")
                            + ", hours-per-week: " + plain(week) + pay() + " }",
                    "");
        }
    }

    /** Where nobody has said what people cost, they cost nothing until somebody does: the same under every plan. */
    private String pay() {
        return about.payIsKnown() ? "" : ", pay: 0";
    }

    private static double middle(Assumption assumption) {
        return assumption.under(Preset.CENTRAL);
    }

    private Optional<Double> ordersAWeek() {
        return find("today.orders").map(one -> one.value() / WEEKS_A_MONTH);
    }

    private double contactsAWeek() {
        return find("today.contacts")
                .map(Learned::value)
                .orElseGet(() -> ordersAWeek().orElse(0.0) * middle(Assumption.TICKETS_PER_ORDER));
    }

    private Optional<Learned> find(String key) {
        return learned.stream()
                .filter(one -> one.key().equals(key) && one.verdict() != LearnedAs.ASSUMED)
                .findFirst();
    }

    private String say(String key, Object... places) {
        return Sentence.of(key, places).in(words);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** What a user still has to say, as paths of the scenario. */
    public static List<String> stillToType(List<Learned> learned) {
        List<String> open = new ArrayList<>(List.of("shop.gross-margin", "people"));
        if (learned.stream().noneMatch(one -> one.key().startsWith("shop.traffic.") && one.value() > 0)) {
            open.add("shop.traffic.direct");
        }
        return open;
    }
}
