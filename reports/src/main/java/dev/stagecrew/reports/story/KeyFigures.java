package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.stat.Wilson;
import dev.stagecrew.reports.story.Headline.KeyFigure;
import dev.stagecrew.reports.story.Ranking.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The numbers of the first screen, all of the plan that the answer is about. */
final class KeyFigures {
    private static final String COST = Kpi.COST_OF_PEOPLE.id();

    private final Telling telling;
    private final String kpi;
    private final Place place;

    KeyFigures(Telling telling, Ranking money) {
        this.telling = telling;
        this.kpi = money.kpi();
        this.place = money.best();
    }

    List<KeyFigure> all() {
        List<KeyFigure> figures = new ArrayList<>();
        PairedDifference difference = place.difference();
        figures.add(figure("gain", telling.gap(kpi, difference), telling.interval(kpi, difference), telling.kpi(kpi)));
        Wilson share = difference.betterShare();
        figures.add(figure(
                "chance",
                telling.numbers().percent(share.share(), 0),
                telling.say("answer.years.short", difference.betterIn(), difference.of())));
        OptionalInt week = telling.figures().payback(place.plan().id());
        figures.add(figure("payback", payback(week), telling.words().count("figure.payback.within", telling.months())));
        cost().ifPresent(figures::add);
        dip().ifPresent(figures::add);
        figures.add(figure("bad-year", telling.difference(kpi, difference.p10()), ""));
        return figures;
    }

    private java.util.Optional<KeyFigure> cost() {
        RunFigures figures = telling.figures();
        if (!figures.has(COST)) {
            return java.util.Optional.empty();
        }
        PairedDifference cost = figures.contrast(place.plan().id(), COST, Period.WHOLE);
        return java.util.Optional.of(figure("cost", telling.difference(COST, cost.mean()), hires(place.plan())));
    }

    private java.util.Optional<KeyFigure> dip() {
        RunFigures figures = telling.figures();
        if (!figures.has(Kpi.LOWEST_CASH.id())) {
            return java.util.Optional.empty();
        }
        Estimate lowest = figures.whole(place.plan().id(), Kpi.LOWEST_CASH.id());
        return java.util.Optional.of(figure(
                "dip",
                telling.numbers().roundMoney(lowest.mean()),
                telling.numbers().roundMoney(lowest.p10())));
    }

    private String payback(OptionalInt week) {
        if (week.isEmpty()) {
            return telling.say("figure.payback.never");
        }
        return week.getAsInt() == 0 ? telling.say("figure.payback.at-once") : telling.say("week", week.getAsInt());
    }

    private String hires(PlanSummary plan) {
        return telling.words().count("hires", plan.hires().size());
    }

    private KeyFigure figure(String id, String value, Object... notes) {
        return new KeyFigure(telling.say("figure." + id), value, telling.say("figure." + id + ".note", notes));
    }
}
