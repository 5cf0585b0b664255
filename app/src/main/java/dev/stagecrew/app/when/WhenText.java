package dev.stagecrew.app.when;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.when.Axis;
import dev.stagecrew.study.when.HireBySize;
import dev.stagecrew.study.when.Threshold;
import java.util.ArrayList;
import java.util.List;

/** From which size on hires pay, on one screen of text. */
public final class WhenText {
    private final WhenDocument.About about;
    private final CliText words;
    private final Words names;
    private final Numbers numbers;

    private WhenText(WhenDocument.About about, CliText words) {
        this.about = about;
        this.words = words;
        this.names = Words.in(words.language());
        this.numbers = Numbers.of(names, about.currency());
    }

    /** The lines, in the language of the words; those that pay soonest first. */
    public static List<String> lines(List<HireBySize> offers, WhenDocument.About about, CliText words) {
        return new WhenText(about, words).written(offers);
    }

    private List<String> written(List<HireBySize> offers) {
        List<String> lines = new ArrayList<>();
        String axis = about.axis().id();
        paragraph(
                words.say(
                        "when.heading",
                        words.say("when.axis." + axis),
                        words.count("months", about.months()),
                        numbers.whole(about.years())),
                lines);
        if (about.axis() != Axis.PAY && !offers.isEmpty()) {
            paragraph(words.say("when.today." + axis, level(offers.get(0).today())), lines);
        }
        lines.add("");
        TextTable table = words.table(List.of(
                words.say("recommend.hire"),
                words.say("when.hours"),
                words.say("when.now"),
                words.say("when.pays." + axis)));
        offers.forEach(offer -> table.row(List.of(
                hire(offer.hire()),
                numbers.decimal(offer.hire().hoursPerWeek(), 0),
                now(offer.atToday()),
                pays(offer))));
        lines.addAll(table.lines());
        lines.add("");
        paragraph(words.say("when.how"), lines);
        return lines;
    }

    private String hire(Step hire) {
        Role role = hire.role();
        return role.label().isEmpty() ? names.name("role", role.id()) : role.label();
    }

    private String now(Estimate difference) {
        return words.say(
                "when.difference",
                money(difference.mean()),
                money(difference.halfWidth()).substring(1));
    }

    private String pays(HireBySize offer) {
        return offer.turns()
                .map(turns -> turns(turns, offer))
                .orElseGet(() -> offer.paysToday() ? words.say("when.always") : words.say("when.never"));
    }

    private String turns(Threshold turns, HireBySize offer) {
        double today = offer.today();
        double least = offer.differences().keySet().iterator().next() * today;
        double greatest = offer.differences().keySet().stream().reduce(1.0, Math::max) * today;
        String low = turns.low() == 0 ? "< " + level(least) : level(turns.low() * today);
        String high = turns.high() == Double.POSITIVE_INFINITY ? "> " + level(greatest) : level(turns.high() * today);
        String value = level(turns.factor() * today);
        return turns.upwards() ? words.say("when.from", value, low, high) : words.say("when.up-to", value, low, high);
    }

    private String level(double value) {
        return switch (about.axis()) {
            case VISITS -> numbers.rough(Unit.COUNT, value);
            case ORDER_VALUE, PAY ->
                numbers.money(Math.abs(value) < 100 ? Math.rint(value * 10) / 10 : Math.rint(value));
            case MARGIN -> numbers.percent(value, 0);
        };
    }

    private String money(double change) {
        return numbers.difference(Unit.MONEY, Math.rint(change));
    }

    private void paragraph(String text, List<String> lines) {
        words.paragraph("  ", "  ", text).lines().forEach(lines::add);
    }
}
