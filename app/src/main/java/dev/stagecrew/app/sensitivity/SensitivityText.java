package dev.stagecrew.app.sensitivity;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.decision.screening.BreakEven;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.decision.screening.Tornado.Bar;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A sensitivity study on one screen of text: the tornado as a table, then where the answer flips. */
public final class SensitivityText {
    private final Sensitivity study;
    private final Unit unit;
    private final CliText words;
    private final Words names;
    private final Numbers numbers;
    private final List<String> lines = new ArrayList<>();

    private SensitivityText(Sensitivity study, Unit unit, CliText words, String currency) {
        this.study = study;
        this.unit = unit;
        this.words = words;
        this.names = Words.in(words.language());
        this.numbers = Numbers.of(names, currency);
    }

    /**
     * The lines, in the language of the words.
     *
     * @param unit of the KPI that decides
     */
    public static List<String> lines(Sensitivity study, Unit unit, CliText words, String currency) {
        return new SensitivityText(study, unit, words, currency).written();
    }

    private List<String> written() {
        Estimate now = study.tornado().central();
        paragraph(words.say(
                "sensitivity.heading",
                study.plan(),
                study.against(),
                numbers.difference(unit, now.mean()),
                names.name("kpi", study.kpi()),
                numbers.difference(unit, now.low()),
                numbers.difference(unit, now.high())));
        if (study.tornado().bars().isEmpty()) {
            paragraph(words.say("sensitivity.nothing"));
            return lines;
        }
        TextTable table = words.table(List.of(
                words.say("sensitivity.assumption"),
                words.say("sensitivity.have"),
                words.say("sensitivity.range"),
                words.say("sensitivity.at-low"),
                words.say("sensitivity.at-high")));
        study.tornado().bars().forEach(bar -> table.row(row(bar)));
        lines.addAll(table.lines());
        long quiet = study.influences().stream()
                .filter(influence -> !influence.matters())
                .count();
        paragraph(words.say("sensitivity.quiet", quiet, study.influences().size()));
        lines.add("");
        study.breakEvens().forEach(this::turn);
        List<String> holding = study.breakEvens().stream()
                .filter(turn -> turn.crossings().isEmpty())
                .map(turn -> turn.factor().id())
                .toList();
        if (!holding.isEmpty()) {
            paragraph(words.say("sensitivity.holds", String.join(", ", holding)));
        }
        return lines;
    }

    private List<String> row(Bar bar) {
        Factor factor = bar.factor();
        return List.of(
                factor.id(),
                value(factor, factor.central()),
                value(factor, factor.low()) + "…" + value(factor, factor.high()),
                numbers.difference(unit, bar.atLow().mean()),
                numbers.difference(unit, bar.atHigh().mean()));
    }

    private void turn(BreakEven turn) {
        Factor factor = turn.factor();
        turn.below().ifPresent(at -> turn(factor, "sensitivity.below", at));
        turn.above().ifPresent(at -> turn(factor, "sensitivity.above", at));
    }

    private void turn(Factor factor, String key, BreakEven.Crossing at) {
        paragraph(words.say(
                key,
                factor.id(),
                value(factor, at.value()),
                value(factor, Math.min(at.near(), at.far())),
                value(factor, Math.max(at.near(), at.far())),
                value(factor, factor.central())));
    }

    private String value(Factor factor, double value) {
        Unit of = Assumption.byId(factor.id()).map(Assumption::unit).orElse(Unit.INDEX);
        return numbers.value(of, value);
    }

    private void paragraph(String text) {
        words.paragraph("  ", "  ", text).lines().forEach(lines::add);
    }
}
