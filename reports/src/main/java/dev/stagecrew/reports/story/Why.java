package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.decision.bridge.MoneyBridge.Part;
import dev.stagecrew.core.decision.payback.Heading;
import dev.stagecrew.core.decision.payback.Longer;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.shop.SelfService;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.reports.words.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a plan stands where it stands, worded by rules from the numbers: where the money comes from, which way it goes, what
 * its people do for their hours, what the owner does, what holds sales back now, and what no sum of money counts.
 */
final class Why {
    /** A part of the money smaller than this share of the largest is left to the table. */
    private static final double WORTH_A_WORD = .1;

    /** Busy for less than this share of their hours, people are paid to be there. */
    private static final double LOOSELY_BUSY = .7;

    /** Further ahead than so many months nobody reckons with a month of today. */
    private static final int FAR = 36;

    private static final int REASONS = 2;
    private static final int DUTIES = 3;

    private final Telling telling;
    private final RunFigures figures;
    private final PlanSummary plan;
    private final String baseline;

    private Why(Telling telling, PlanSummary plan) {
        this.telling = telling;
        this.figures = telling.figures();
        this.plan = plan;
        this.baseline = figures.baseline().id();
    }

    /** Nothing for the baseline itself, and for a run without money. */
    static Optional<Why> of(Telling telling, PlanSummary plan) {
        boolean compared = !plan.id().equals(telling.figures().baseline().id());
        return compared && telling.figures().has(Kpi.CONTRIBUTION.id())
                ? Optional.of(new Why(telling, plan))
                : Optional.empty();
    }

    /** What belongs beside the answer: where the money comes from, and which way it goes. */
    List<String> first() {
        List<String> sentences = new ArrayList<>();
        bridge().flatMap(this::money).ifPresent(sentences::add);
        direction().ifPresent(sentences::add);
        return sentences;
    }

    /** What people do, what binds, what is not counted. */
    List<String> points() {
        List<String> points = new ArrayList<>();
        if (!figures.months().isEmpty()) {
            plan.hires().stream().flatMap(hire -> hours(hire).stream()).forEach(points::add);
            owner().ifPresent(points::add);
            instead().ifPresent(points::add);
            binding().ifPresent(points::add);
        }
        uncounted().ifPresent(points::add);
        return points;
    }

    Optional<MoneyBridge> bridge() {
        return figures.bridge(plan.id());
    }

    /** The largest parts in words: 7,200 less for ads, 2,410 less margin. */
    private Optional<String> money(MoneyBridge bridge) {
        List<Part> moved = bridge.moved();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        double largest = Math.abs(moved.get(0).difference().mean());
        String parts = moved.stream()
                .filter(part -> Math.abs(part.difference().mean()) >= WORTH_A_WORD * largest)
                .map(this::part)
                .collect(Collectors.joining(telling.say("list.comma")));
        return Optional.of(telling.say("why.money", parts));
    }

    private String part(Part part) {
        double mean = part.difference().mean();
        String amount = telling.numbers().roundMoney(Math.abs(mean));
        String direction = mean > 0 ? "up" : "down";
        return telling.say("why." + part.kind().id() + "." + direction, amount);
    }

    /** The difference of the last month, and how it changed over the months before. */
    private Optional<String> direction() {
        List<Period> months = figures.months();
        if (months.size() < 2 * Heading.RECENT) {
            return Optional.empty();
        }
        String kpi = Kpi.CONTRIBUTION.id();
        Period last = months.get(months.size() - 1);
        Period before = months.get(months.size() - 1 - Heading.RECENT);
        PairedDifference alone = figures.contrast(plan.id(), kpi, last);
        Heading heading = Heading.of(alone, figures.changeOfContrast(plan.id(), kpi, last, before));
        String month = telling.numbers().whole(last.number());
        String difference = heading.now() == 0
                ? telling.say("why.none", telling.interval(kpi, alone))
                : telling.difference(kpi, heading.now());
        if (heading.pace() == 0) {
            return Optional.of(telling.say("why.steady", month, difference) + back(heading));
        }
        String key = heading.pace() > 0 ? "why.rising" : "why.falling";
        return Optional.of(telling.say(key, month, difference, telling.numbers().roundMoney(Math.abs(heading.pace())))
                + back(heading));
    }

    /** When what is behind would be made up: as it came out where it was lived on, else at the pace of the last month. */
    private String back(Heading heading) {
        double whole =
                figures.contrast(plan.id(), Kpi.CONTRIBUTION.id(), Period.WHOLE).mean();
        if (whole >= 0) {
            return "";
        }
        Optional<String> lived = longer().map(this::lived);
        if (lived.isPresent()) {
            return " " + lived.get();
        }
        if (heading.now() > 0) {
            long months = (long) Math.ceil(-whole / heading.now());
            return " "
                    + (months > FAR ? telling.say("why.far") : telling.words().count("why.back", months));
        }
        return " " + telling.say(heading.pace() > 0 ? "why.not-yet" : "why.never");
    }

    /** The plan lived on, where that belongs to these years of the run. */
    private Optional<Longer> longer() {
        return telling.found()
                .longer()
                .filter(longer -> longer.plan().equals(plan.id()) && longer.runYears() == figures.replications())
                .filter(longer -> !longer.horizons().isEmpty());
    }

    private String lived(Longer longer) {
        String after = longer.horizons().stream()
                .map(horizon -> telling.say(
                        "why.lived.after",
                        telling.numbers().whole(horizon.months()),
                        telling.difference(
                                Kpi.CONTRIBUTION.id(), horizon.difference().mean()),
                        ends(horizon.difference()),
                        telling.numbers().whole(horizon.aheadIn())))
                .collect(Collectors.joining(telling.say("list.comma")));
        return telling.say("why.lived", telling.numbers().whole(longer.replications()), after);
    }

    private String ends(Estimate estimate) {
        Numbers.Ends ends =
                telling.numbers().differenceEnds(telling.unit(Kpi.CONTRIBUTION.id()), estimate.low(), estimate.high());
        return telling.say("range", ends.low(), ends.high());
    }

    /** What somebody is paid for and what they do with it, in the last month. */
    private Optional<String> hours(HireSummary hire) {
        String person = hire.id();
        Period last = figures.months().get(figures.months().size() - 1);
        String utilisation = KpiFamily.PERSON_UTILISATION.id() + "." + person;
        List<KpiDefinition> duties = figures.family(KpiFamily.HOURS).stream()
                .filter(kpi -> kpi.member().startsWith(person + "."))
                .sorted(Comparator.comparingDouble(kpi -> -mean(kpi.id(), last)))
                .toList();
        double busy = duties.stream().mapToDouble(kpi -> mean(kpi.id(), last)).sum();
        if (!figures.has(utilisation) || busy <= 0) {
            return Optional.empty();
        }
        double share = mean(utilisation, last);
        String work = duties.stream()
                .limit(DUTIES)
                .filter(kpi -> mean(kpi.id(), last) >= WORTH_A_WORD * busy)
                .map(kpi -> telling.say("why.duty", number(mean(kpi.id(), last)), telling.member(kpi)))
                .collect(Collectors.joining(telling.say("list.comma")));
        return Optional.of(telling.say(
                share < LOOSELY_BUSY ? "why.paid" : "why.busy",
                telling.words().capital(telling.words().name("role", hire.role())),
                number(busy / share),
                number(busy),
                work,
                telling.numbers().percent(share, 0)));
    }

    /** The owner's week with and without the plan. */
    private Optional<String> owner() {
        if (!figures.has(Kpi.OWNER_HOURS_PER_WEEK.id())) {
            return Optional.empty();
        }
        Period last = figures.months().get(figures.months().size() - 1);
        List<KpiDefinition> moved = figures.family(KpiFamily.OWNER_HOURS).stream()
                .filter(kpi -> Math.abs(gap(kpi.id(), last)) >= .5)
                .sorted(Comparator.comparingDouble(kpi -> -Math.abs(gap(kpi.id(), last))))
                .limit(DUTIES)
                .toList();
        String hours = telling.say(
                "why.owner",
                number(mean(Kpi.OWNER_HOURS_PER_WEEK.id(), last)),
                number(figures.mean(baseline, Kpi.OWNER_HOURS_PER_WEEK.id(), last)));
        if (moved.isEmpty()) {
            return Optional.of(hours + ".");
        }
        String list = moved.stream()
                .map(kpi -> telling.say(
                        gap(kpi.id(), last) > 0 ? "why.duty.up" : "why.duty.down",
                        number(Math.abs(gap(kpi.id(), last))),
                        telling.member(kpi)))
                .collect(Collectors.joining(telling.say("list.comma")));
        return Optional.of(telling.say("why.owner.duties", hours, list));
    }

    /** What a machine would take off those whom the plan hires to answer, as the model believes. */
    private Optional<String> instead() {
        Period last = figures.months().get(figures.months().size() - 1);
        double answering = plan.hires().stream()
                .mapToDouble(hire -> hoursOfAnswering(hire, last))
                .sum();
        boolean knowsContacts = figures.has(Kpi.CONTACTS.id()) && figures.has(Kpi.SELF_SERVED_SHARE.id());
        return figures.manifest().assumptions().stream()
                .filter(use ->
                        use.id().equals(SelfService.Kind.CHATBOT.solving().id()))
                .filter(use -> knowsContacts && answering >= .5 && mean(Kpi.SELF_SERVED_SHARE.id(), last) == 0)
                .findFirst()
                .map(solves -> {
                    double contacts = figures.mean(baseline, Kpi.CONTACTS.id(), last);
                    return telling.say(
                            "why.instead",
                            telling.numbers().decimal(contacts * solves.value(), 0),
                            telling.numbers().decimal(contacts, 0),
                            telling.numbers().decimal(contacts * solves.low(), 0),
                            telling.numbers().decimal(contacts * solves.high(), 0),
                            number(answering));
                });
    }

    /** Hours a week that a hire spends on contacts; 0 where the scenario cannot be read. */
    private double hoursOfAnswering(HireSummary hire, Period last) {
        return telling.scenario().stream()
                .flatMap(scenario -> scenario.duties().stream())
                .filter(duty -> duty.nature() == Nature.SERVICE)
                .map(duty -> KpiFamily.HOURS.id() + "." + hire.id() + "." + duty.id())
                .filter(figures::has)
                .mapToDouble(kpi -> mean(kpi, last))
                .sum();
    }

    /** Why ready buyers still go, in the last month. */
    private Optional<String> binding() {
        Period last = figures.months().get(figures.months().size() - 1);
        List<KpiDefinition> reasons = figures.family(KpiFamily.LOST_REVENUE).stream()
                .filter(kpi -> mean(kpi.id(), last) > 0)
                .sorted(Comparator.comparingDouble(kpi -> -mean(kpi.id(), last)))
                .limit(REASONS)
                .toList();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String list = reasons.stream()
                .map(kpi -> telling.say(
                        "why.reason", telling.member(kpi), telling.numbers().roundMoney(mean(kpi.id(), last))))
                .collect(Collectors.joining(telling.say("list.comma")));
        return Optional.of(telling.say("why.binding", telling.numbers().whole(last.number()), list));
    }

    /** Hours of the owner, and customers of next year: no sum of money has them. */
    private Optional<String> uncounted() {
        List<String> parts = Stream.of(
                        counted(Kpi.OWNER_HOURS_PER_WEEK, "why.uncounted.hours", 1),
                        counted(Kpi.CUSTOMERS, "why.uncounted.customers", 0))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say("why.uncounted", String.join(telling.say("list.comma"), parts)));
    }

    private Optional<String> counted(Kpi kpi, String key, int decimals) {
        if (!figures.has(kpi.id())) {
            return Optional.empty();
        }
        double gap = figures.contrast(plan.id(), kpi.id(), Period.WHOLE).mean();
        return Math.abs(gap) < .5
                ? Optional.empty()
                : Optional.of(telling.say(
                        key, (gap > 0 ? "+" : "−") + telling.numbers().decimal(Math.abs(gap), decimals)));
    }

    private double mean(String kpi, Period period) {
        double mean = figures.mean(plan.id(), kpi, period);
        return Double.isNaN(mean) ? 0 : mean;
    }

    private double gap(String kpi, Period period) {
        double without = figures.mean(baseline, kpi, period);
        return mean(kpi, period) - (Double.isNaN(without) ? 0 : without);
    }

    private String number(double hours) {
        return telling.numbers().decimal(hours, hours < 10 ? 1 : 0);
    }
}
