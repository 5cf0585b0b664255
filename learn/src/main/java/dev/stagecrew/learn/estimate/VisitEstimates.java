package dev.stagecrew.learn.estimate;

import static dev.stagecrew.learn.estimate.Learned.told;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.stat.BlockBootstrap;
import dev.stagecrew.learn.estimate.Ground.Weighed;
import dev.stagecrew.learn.fact.Sessions;
import dev.stagecrew.learn.fact.Spend;
import dev.stagecrew.learn.gate.LearnWindow;
import dev.stagecrew.learn.gate.Windows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where visits come from, and what ads cost. */
final class VisitEstimates {
    private static final int RECENT_DAYS = 91;
    private static final int LEAST_DAYS = 28;
    private static final int LEAST_CLICKS = 100;
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final Ground ground;
    private final List<Learned> learned = new ArrayList<>();
    private final List<Sentence> warnings;

    private VisitEstimates(Ground ground, List<Sentence> warnings) {
        this.ground = ground;
        this.warnings = warnings;
    }

    static List<Learned> of(Ground ground, List<Sentence> warnings) {
        VisitEstimates visits = new VisitEstimates(ground, warnings);
        visits.channels();
        visits.ads();
        return visits.learned;
    }

    /** Where a default channel group of an analytics program belongs. */
    private static String channel(String group) {
        String name = group.toLowerCase(Locale.ROOT);
        if (name.startsWith("paid") || name.equals("cross-network") || name.equals("display")) {
            return "ads";
        }
        if (name.contains("social")) {
            return "social";
        }
        if (name.startsWith("organic search") || name.startsWith("organic shopping")) {
            return "organic";
        }
        return name.equals("email") ? "email" : "direct";
    }

    private static boolean isUnsure(String group) {
        String name = group.toLowerCase(Locale.ROOT);
        return channel(group).equals("direct") && !name.equals("direct") && !name.isEmpty();
    }

    private void channels() {
        List<Sessions> sessions = ground.facts().sessions();
        Optional<LearnWindow> found = Windows.of(
                sessions.stream().map(Sessions::day).toList(), ground.ask().until());
        if (found.isEmpty()) {
            return;
        }
        LearnWindow window = recent(found.get());
        if (window.days() < LEAST_DAYS) {
            learned.add(Learned.assumed(
                    "shop.traffic", window.days(), window, Sentence.of("estimate.too-few", window.days(), LEAST_DAYS)));
            return;
        }
        Map<String, List<Weighed>> byChannel = new TreeMap<>();
        long unsure = 0;
        long all = 0;
        for (Sessions one : sessions) {
            if (window.contains(one.day())) {
                byChannel
                        .computeIfAbsent(channel(one.channel()), any -> new ArrayList<>())
                        .add(new Weighed(one.day(), one.count() * DAYS_A_MONTH, 0));
                unsure += isUnsure(one.channel()) ? one.count() : 0;
                all += one.count();
            }
        }
        byChannel.forEach((channel, parts) -> learned.add(visits(channel, parts, window)));
        if (unsure > 0) {
            warnings.add(Sentence.of("estimate.unsure-channels", Learned.percent((double) unsure / all)));
        }
        if (sessions.stream().anyMatch(Sessions::visitors)) {
            warnings.add(Sentence.of("estimate.visitors"));
        }
        warnings.add(Sentence.of("estimate.consent"));
        conversion(window, sessions);
    }

    /** As of now, as the level of orders is: a quarter of a year. */
    private static LearnWindow recent(LearnWindow window) {
        LocalDate first = window.last().minusDays(RECENT_DAYS - 1L);
        return first.isAfter(window.first()) ? new LearnWindow(first, window.last()) : window;
    }

    private Learned visits(String channel, List<Weighed> parts, LearnWindow window) {
        List<Weighed> days = new ArrayList<>(parts);
        for (int day = 0; day < window.days(); day++) {
            days.add(new Weighed(window.first().plusDays(day), 0, 1));
        }
        String key = channel.equals("ads") || channel.equals("email")
                ? "observed.visits." + channel
                : "shop.traffic." + channel;
        BlockBootstrap interval = ground.ofRatio(key, window, days);
        double sum = parts.stream().mapToDouble(Weighed::above).sum();
        return Learned.of(
                key,
                sum / window.days(),
                interval.low(),
                interval.high(),
                Math.round(sum / DAYS_A_MONTH),
                window,
                Sentence.of("estimate.visits", window.days()));
    }

    private void conversion(LearnWindow visited, List<Sessions> sessions) {
        Optional<LearnWindow> both = ground.sold().flatMap(sold -> Windows.common(sold, visited));
        if (both.isEmpty() || both.get().days() < LEAST_DAYS) {
            return;
        }
        LearnWindow window = recent(both.get());
        List<Weighed> parts = new ArrayList<>();
        sessions.stream()
                .filter(one -> window.contains(one.day()))
                .forEach(one -> parts.add(new Weighed(one.day(), 0, (double) one.count())));
        ground.kept().sales().stream()
                .filter(sale -> window.contains(ground.day(sale)))
                .forEach(sale -> parts.add(new Weighed(ground.day(sale), 1, 0)));
        double orders = parts.stream().mapToDouble(Weighed::above).sum();
        BlockBootstrap interval = ground.ofRatio("conversion", window, parts);
        learned.add(Learned.of(
                "today.conversion",
                orders / parts.stream().mapToDouble(Weighed::below).sum(),
                interval.low(),
                interval.high(),
                Math.round(orders),
                window,
                Sentence.of("estimate.conversion", Math.round(orders))));
    }

    private void ads() {
        List<Spend> spends = ground.facts().spends();
        if (spends.isEmpty()) {
            return;
        }
        LearnWindow window = new LearnWindow(
                spends.stream().map(Spend::from).min(LocalDate::compareTo).orElseThrow(),
                spends.stream().map(Spend::to).max(LocalDate::compareTo).orElseThrow());
        double cost = spends.stream().mapToDouble(Spend::cost).sum();
        double month = cost / window.days() * DAYS_A_MONTH;
        learned.add(Learned.of(
                "shop.traffic.ad-budget",
                month,
                month,
                month,
                spends.size(),
                window,
                Sentence.of("estimate.ad-budget", told(cost), window.days())));
        List<Spend> social = spends.stream().filter(VisitEstimates::isSocial).toList();
        double share = social.stream().mapToDouble(Spend::cost).sum() / Math.max(cost, 1e-9);
        learned.add(Learned.of(
                "shop.traffic.ad-social-share",
                share,
                share,
                share,
                spends.size(),
                window,
                Sentence.of("estimate.ad-budget", told(cost), window.days())));
        click("assumptions.social-click-cost", social, window);
        click(
                "assumptions.click-cost",
                spends.stream().filter(spend -> !isSocial(spend)).toList(),
                window);
    }

    private static boolean isSocial(Spend spend) {
        String platform = spend.platform();
        return platform.startsWith("meta") || platform.startsWith("tiktok") || platform.startsWith("pinterest");
    }

    private void click(String key, List<Spend> spends, LearnWindow window) {
        List<Spend> counted =
                spends.stream().filter(spend -> spend.clicks().isPresent()).toList();
        long clicks =
                counted.stream().mapToLong(spend -> spend.clicks().getAsLong()).sum();
        if (spends.isEmpty()) {
            return;
        }
        if (clicks < LEAST_CLICKS) {
            learned.add(Learned.assumed(key, clicks, window, Sentence.of("estimate.too-few", clicks, LEAST_CLICKS)));
            return;
        }
        double price = counted.stream().mapToDouble(Spend::cost).sum() / clicks;
        BlockBootstrap interval = ground.ofRatio(
                key,
                window,
                counted.stream()
                        .map(spend -> new Weighed(
                                spend.from(), spend.cost(), spend.clicks().getAsLong()))
                        .toList());
        // what was paid was paid: the interval is that of another such time
        learned.add(Learned.of(
                key, price, interval.low(), interval.high(), clicks, window, Sentence.of("estimate.click", clicks)));
        if (counted.size() < spends.size()) {
            warnings.add(Sentence.of("estimate.clicks-untold", spends.size() - counted.size()));
        }
    }
}
