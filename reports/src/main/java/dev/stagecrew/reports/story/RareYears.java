package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.Yardstick;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.FewYears;
import dev.stagecrew.reports.story.Ranking.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where the typical year is told in place of the mean, and why. */
final class RareYears {
    private RareYears() {}

    /** That rare years decide the mean of a plan in money. */
    static Optional<String> decide(Telling telling, Place place) {
        FewYears few = place.difference().few();
        if (!few.carryTheMean()) {
            return Optional.empty();
        }
        String name = telling.name(place.plan());
        return Optional.of(
                few.holdMostOfTheSpread()
                        ? telling.say(
                                "answer.rare-years",
                                name,
                                telling.numbers().percent(few.share(), 0),
                                few.years(),
                                place.difference().count())
                        : telling.say("answer.rare-years.beyond", name));
    }

    /** What a typical year means in the table of differences; the empty string where it does not occur. */
    static String note(Telling telling) {
        List<String> decided = new ArrayList<>();
        boolean any = false;
        for (String kpi : Contrasts.kpis(telling.figures())) {
            for (PlanSummary plan : telling.figures().challengers()) {
                var difference = telling.figures().contrast(plan.id(), kpi, Period.WHOLE);
                any |= telling.yardstick(kpi, difference) == Yardstick.TYPICAL_YEAR;
                if (difference.few().carryTheMean()) {
                    decided.add(telling.say("rare-years.of", telling.kpi(kpi), telling.name(plan)));
                }
            }
        }
        if (!any) {
            return "";
        }
        String note = telling.say("page.differences.typical");
        return decided.isEmpty()
                ? note
                : note + " " + telling.say("page.differences.rare", String.join(telling.say("list.comma"), decided));
    }
}
