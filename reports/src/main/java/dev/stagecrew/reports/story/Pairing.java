package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/** How well the same customers served: the correlation of the pairs and what it saved in simulated years. */
final class Pairing {

    private final Telling telling;

    Pairing(Telling telling) {
        this.telling = telling;
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (String kpi : KpiPlace.PAIRING.ids()) {
            if (telling.figures().has(kpi)) {
                telling.figures().challengers().forEach(plan -> rows.add(row(kpi, plan)));
            }
        }
        List<String> heads = List.of(
                telling.say("head.kpi"),
                telling.say("head.plan"),
                telling.say("head.half-width"),
                telling.say("head.matters"),
                telling.say("head.correlation"),
                telling.say("head.saved"));
        return new Table(telling.say("table.pairing"), heads, rows, false);
    }

    private List<String> row(String kpi, PlanSummary plan) {
        PairedDifference difference = telling.figures().contrast(plan.id(), kpi, Period.WHOLE);
        double saved = difference.varianceReduction();
        return List.of(
                telling.title(kpi),
                telling.name(plan),
                "± " + unsigned(kpi, difference.halfWidth()),
                unsigned(kpi, telling.matters(kpi)),
                telling.numbers().decimal(difference.correlation(), 2),
                telling.say("pairing.saved", telling.numbers().decimal(saved, saved < 10 ? 1 : 0)));
    }

    private String unsigned(String kpi, double size) {
        String signed = telling.difference(kpi, size);
        return signed.startsWith("+") || signed.startsWith("±") ? signed.substring(1) : signed;
    }
}
