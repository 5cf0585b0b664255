package dev.stagecrew.app.why;

import dev.stagecrew.app.explain.PlanTopic;
import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.decision.bridge.MoneyKind;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.study.why.Deed;
import dev.stagecrew.study.why.Stair;
import dev.stagecrew.study.why.Staircase;
import java.util.ArrayList;
import java.util.List;

/** What each step of a plan adds, on one screen of text. */
public final class WhyText {
    private final CliText words;
    private final Numbers numbers;
    private final String currency;

    private WhyText(CliText words, String currency) {
        this.words = words;
        this.currency = currency;
        this.numbers = words.numbers(currency);
    }

    /** The lines, in the language of the words. */
    public static List<String> lines(Staircase stairs, int months, String currency, CliText words) {
        return new WhyText(words, currency).written(stairs, months);
    }

    private List<String> written(Staircase stairs, int months) {
        List<String> lines = new ArrayList<>();
        lines.add(words.paragraph(
                "  ",
                "  ",
                words.say(
                        "why.heading",
                        stairs.plan(),
                        stairs.against(),
                        words.count("months", months),
                        numbers.whole(stairs.years()))));
        lines.add("");
        TextTable table = words.table(List.of(
                words.say("why.step"),
                words.say("why.margin"),
                words.say("why.people"),
                words.say("why.other"),
                words.say("why.adds"),
                words.say("why.alone")));
        stairs.stairs().forEach(stair -> table.row(row(stair)));
        table.row(row(words.say("why.whole"), stairs.whole(), ""));
        lines.addAll(table.lines());
        lines.add("");
        lines.add(words.paragraph("  ", "  ", about(stairs)));
        return lines;
    }

    private List<String> row(Stair stair) {
        return row(
                name(stair.deed()), stair.inOrder(), money(stair.alone().whole().mean()));
    }

    private List<String> row(String name, MoneyBridge bridge, String alone) {
        return List.of(
                name,
                money(sum(bridge, MoneyKind.MARGIN, MoneyKind.REFUNDS)),
                money(sum(bridge, MoneyKind.PAY, MoneyKind.FINDING)),
                money(sum(bridge, MoneyKind.ADS, MoneyKind.TOOLS, MoneyKind.SERVICES)),
                money(bridge.whole().mean()),
                alone);
    }

    private static double sum(MoneyBridge bridge, MoneyKind... kinds) {
        return bridge.parts().stream()
                .filter(part -> List.of(kinds).contains(part.kind()))
                .mapToDouble(part -> part.difference().mean())
                .sum();
    }

    private String name(Deed deed) {
        return deed.fold(
                hire -> PlanTopic.hire(hire, currency, words),
                change -> PlanTopic.change(change, currency, words),
                () -> words.say("why.leaving-out"));
    }

    private String about(Staircase stairs) {
        PairedDifference whole = stairs.whole().whole();
        Numbers.Ends ends = numbers.differenceEnds(Unit.MONEY, whole.low(), whole.high());
        String sum = words.say("why.sum", money(whole.mean()), ends.low(), ends.high());
        return stairs.stairs().size() < 2 ? sum : sum + " " + words.say("why.together", money(stairs.together()));
    }

    private String money(double value) {
        return numbers.difference(Unit.MONEY, value);
    }
}
