package dev.stagecrew.app.summary;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.Contrast;
import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.decision.payback.Payback;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Numbers.Ends;
import dev.stagecrew.study.whatif.DecidingKpi;
import java.util.List;
import java.util.Optional;

/** Every plan against the baseline, in the KPI that decides. */
final class Differences {
    private static final String AFTER_OWNER_HOURS = Kpi.CONTRIBUTION_AFTER_OWNER_HOURS.id();

    private final ResultReader run;
    private final CliText words;
    private final Numbers numbers;

    private Differences(ResultReader run, CliText words, Numbers numbers) {
        this.run = run;
        this.words = words;
        this.numbers = numbers;
    }

    static void add(ResultReader run, CliText words, Numbers numbers, List<String> lines) {
        Optional<KpiDefinition> deciding = DecidingKpi.of(run);
        deciding.ifPresent(kpi -> new Differences(run, words, numbers).add(kpi, lines));
    }

    private void add(KpiDefinition kpi, List<String> lines) {
        RunManifest manifest = run.manifest();
        lines.add(words.paragraph(
                "  ",
                "  ",
                words.say(
                        "summary.differences",
                        PlanNames.of(manifest, manifest.baseline()),
                        words.count("months", manifest.months()))));
        TextTable table = words.table(List.of(
                words.say("summary.plan"),
                words.kpi(kpi),
                words.say("summary.interval"),
                words.say("summary.verdict")));
        List<Contrast> contrasts = manifest.plans().stream()
                .filter(plan -> !plan.id().equals(manifest.baseline()))
                .map(plan -> Contrast.of(run, plan.id(), kpi.id(), Period.WHOLE))
                .toList();
        contrasts.forEach(contrast -> row(contrast, table));
        lines.addAll(table.lines());
        contrasts.forEach(contrast -> lines.add(words.paragraph("  ", "    ", odds(contrast))));
        contrasts.stream()
                .flatMap(contrast ->
                        RareYearsNote.note(name(contrast), kpi, contrast.difference(), words, numbers).stream())
                .distinct()
                .forEach(note -> lines.add(words.paragraph("  ", "  ", note)));
        addOwnersHours(lines);
    }

    /** What is left when the owner's hours are counted at the price that the scenario names, where it names one. */
    private void addOwnersHours(List<String> lines) {
        if (run.manifest().kpis().stream().noneMatch(kpi -> kpi.id().equals(AFTER_OWNER_HOURS))) {
            return;
        }
        for (PlanSummary plan : run.manifest().plans()) {
            if (!plan.id().equals(run.manifest().baseline())) {
                Contrast contrast = Contrast.of(run, plan.id(), AFTER_OWNER_HOURS, Period.WHOLE);
                PairedDifference difference = contrast.difference();
                Unit unit = contrast.kpi().unit();
                Ends ends = numbers.differenceEnds(unit, difference.low(), difference.high());
                lines.add(words.paragraph(
                        "  ",
                        "    ",
                        words.say(
                                "summary.owner-hours",
                                PlanNames.of(run.manifest(), plan.id()),
                                numbers.difference(unit, difference.mean()),
                                ends.low(),
                                ends.high())));
            }
        }
    }

    private void row(Contrast contrast, TextTable table) {
        Unit unit = contrast.kpi().unit();
        Ends ends = numbers.differenceEnds(unit, contrast.low(), contrast.high());
        table.row(List.of(
                name(contrast),
                numbers.difference(unit, contrast.value()),
                ends.low() + " … " + ends.high(),
                contrast.verdict()
                        .map(Verdict::id)
                        .map(id -> words.say("verdict." + id))
                        .orElse("")));
    }

    /** In how many years, and when the money is back. */
    private String odds(Contrast contrast) {
        String text = words.say(
                "summary.better-in",
                name(contrast),
                contrast.difference().betterIn(),
                contrast.difference().of());
        boolean pays = contrast.kpi().id().equals(Kpi.CONTRIBUTION.id()) && weeks();
        if (!pays || contrast.value() <= 0) {
            return text;
        }
        return Payback.of(run, contrast.plan()).meanPathWeek().stream()
                .mapToObj(week -> text + ", "
                        + (week == 0 ? words.say("summary.never-behind") : words.say("summary.payback", week)))
                .findFirst()
                .orElse(text);
    }

    private String name(Contrast contrast) {
        return PlanNames.of(run.manifest(), contrast.plan());
    }

    private boolean weeks() {
        return !run.periods(Period.Span.WEEK).isEmpty();
    }
}
