package dev.stagecrew.app.track;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.learn.track.Tracked;
import dev.stagecrew.learn.track.Tracked.Outlook;
import dev.stagecrew.learn.track.Tracked.Point;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said of a plan that is followed. */
final class TrackWords {
    private static final int A_RUN_OF = 2;

    /** Eight of ten months lie inside; half of them or fewer hardly ever do by luck. */
    private static final double RARELY = .5;

    private final Tracked tracked;
    private final Optional<Scenario> scenario;
    private final CliText words;
    private final Numbers numbers;

    TrackWords(Tracked tracked, Optional<Scenario> scenario, String currency, CliText words) {
        this.tracked = tracked;
        this.scenario = scenario;
        this.words = words;
        this.numbers = words.numbers(currency);
    }

    String name(Kpi kpi) {
        Language language = words.language();
        return Words.in(language).capital(words.kpi(kpi.id()));
    }

    String value(Kpi kpi, double value) {
        return numbers.value(kpi.unit(), value);
    }

    String range(Point point) {
        return words.say("learn.range", value(point.kpi(), point.low()), value(point.kpi(), point.high()));
    }

    String standing(Point point) {
        return switch (point.standing()) {
            case INSIDE -> words.say("track.inside");
            case ABOVE -> words.say("track.above");
            case BELOW -> words.say("track.below");
        };
    }

    /** One sentence a KPI. */
    List<String> kpis() {
        return tracked.kpis().stream().map(this::said).toList();
    }

    private String said(Kpi kpi) {
        List<Point> off = tracked.off(kpi);
        int months = tracked.of(kpi).size();
        if (off.size() < A_RUN_OF) {
            boolean often = tracked.inside(kpi) < RARELY * months;
            return words.say(
                    often ? "track.often-outside" : "track.as-predicted",
                    name(kpi),
                    tracked.inside(kpi),
                    words.count("months", months));
        }
        Point first = off.get(0);
        String side = standing(first);
        return words.say("track.off", name(kpi), side, first.from(), words.count("months", off.size()));
    }

    /** All together, and whether what comes next still stands. */
    List<String> verdict() {
        List<String> said = new ArrayList<>();
        tracked.share().ifPresent(share -> {
            long inside = tracked.kpis().stream().mapToLong(tracked::inside).sum();
            said.add(words.say(
                    "track.share",
                    inside,
                    tracked.points().size(),
                    Math.round(.8 * tracked.points().size())));
        });
        tracked.outlook()
                .ifPresentOrElse(
                        outlook -> said.add(outlook(outlook)),
                        () -> said.add(words.say(tracked.points().isEmpty() ? "track.no-month" : "track.no-outlook")));
        next().ifPresent(said::add);
        return said;
    }

    private String outlook(Outlook outlook) {
        return words.say(
                outlook.gainNow() > 0 ? "track.stands" : outlook.gainBefore() > 0 ? "track.falls" : "track.never-stood",
                numbers.difference(Unit.MONEY, outlook.gainNow()),
                numbers.difference(Unit.MONEY, outlook.gainBefore()),
                words.language().percent(String.valueOf(Math.round(100 * outlook.betterNow()))),
                Math.round(outlook.years()),
                outlook.of());
    }

    /** The hire that comes next by the calendar. */
    private Optional<String> next() {
        LocalDate now = tracked.points().stream()
                .map(point -> point.from().plusMonths(1))
                .max(Comparator.naturalOrder())
                .orElse(tracked.began());
        return scenario.stream()
                .flatMap(one -> one.plans().stream())
                .filter(plan -> plan.id().equals(tracked.plan()))
                .flatMap(plan -> plan.hires().stream())
                .map(hire -> new Coming(hire, tracked.began().plusDays(Math.max(0, day(hire)))))
                .filter(coming -> day(coming.hire()) >= 0 && !coming.on().isBefore(now))
                .min(Comparator.comparing(Coming::on))
                .map(coming -> words.say(
                        "track.next",
                        words.name("role", coming.hire().position().role().id()),
                        coming.on()));
    }

    /** The day of the plan on which somebody starts; below 0 where that depends on what happens. */
    private static int day(Hire hire) {
        return hire.start().fold(on -> on.day(), reached -> -1);
    }

    private record Coming(Hire hire, LocalDate on) {}
}
