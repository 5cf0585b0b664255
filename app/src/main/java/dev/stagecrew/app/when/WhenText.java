package dev.stagecrew.app.when;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.recommend.WeekPattern;
import dev.stagecrew.study.when.Growth;
import dev.stagecrew.study.when.HireBySize;
import dev.stagecrew.study.when.Levels;
import dev.stagecrew.study.when.Threshold;
import dev.stagecrew.study.when.WhenFindings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** From which size on hires pay, on one screen of text. */
public final class WhenText {
    private final WhenFindings found;
    private final WhenDocument.About about;
    private final CliText words;
    private final Words names;
    private final Numbers numbers;

    private WhenText(WhenFindings found, WhenDocument.About about, CliText words) {
        this.found = found;
        this.about = about;
        this.words = words;
        this.names = Words.in(words.language());
        this.numbers = Numbers.of(names, about.currency());
    }

    /** The lines, in the language of the words; those that pay soonest first. */
    public static List<String> lines(WhenFindings found, WhenDocument.About about, CliText words) {
        return new WhenText(found, about, words).written();
    }

    private List<String> written() {
        List<String> lines = new ArrayList<>();
        String axis = found.axis().id();
        paragraph(
                words.say(
                        "when.heading",
                        words.say("when.axis." + axis),
                        words.count("months", about.months()),
                        numbers.whole(about.years())),
                lines);
        lines.add("");
        soonest()
                .forEach(hire ->
                        words.paragraph("  ", "    ", said(hire)).lines().forEach(lines::add));
        lines.add("");
        TextTable table = words.table(List.of(
                words.say("recommend.hire"),
                words.say("when.hours"),
                words.say("when.now"),
                words.say("when.pays." + axis)));
        found.hires()
                .forEach(hire -> table.row(List.of(
                        role(hire.hire()) + pattern(hire.hire()),
                        numbers.decimal(hire.hire().hoursPerWeek(), 0),
                        now(hire.atToday()),
                        pays(hire))));
        lines.addAll(table.lines());
        lines.add("");
        paragraph(words.say("when.how"), lines);
        return lines;
    }

    /** Of each role what pays soonest. */
    private List<HireBySize> soonest() {
        Map<String, HireBySize> first = new LinkedHashMap<>();
        found.hires().forEach(hire -> first.putIfAbsent(hire.hire().role().id(), hire));
        return List.copyOf(first.values());
    }

    /** From which size on, in a sentence. */
    private String said(HireBySize hire) {
        return words.say(
                "when.says",
                role(hire.hire()),
                numbers.decimal(hire.hire().hoursPerWeek(), 0),
                pattern(hire.hire()),
                sentence(hire));
    }

    private String sentence(HireBySize hire) {
        Levels levels = hire.levels();
        String has = words.say("when.have." + found.axis().id(), level(levels.today()));
        if (hire.turns().isEmpty()) {
            String least = level(levels.at(least(hire)));
            String greatest = named(levels.at(greatest(hire)));
            return words.say(hire.paysToday() ? "when.says.always" : "when.says.never", least, greatest, has);
        }
        Threshold turns = hire.turns().get();
        String value = named(levels.at(turns.factor()));
        return turns.upwards()
                ? words.say("when.says.from", value, low(turns, hire), high(turns, hire), has, outlook(turns, hire))
                : words.say("when.says.up-to", value, low(turns, hire), high(turns, hire), has);
    }

    /** Whether the shop grows into it by itself; nothing is claimed where its growth cannot be told from none. */
    private String outlook(Threshold turns, HireBySize hire) {
        boolean grows = found.growth().filter(Growth::isCertain).isPresent();
        if (turns.factor() <= 1 || !grows) {
            return "";
        }
        String value = level(hire.levels().at(turns.factor()));
        OptionalInt month = found.grownInto(hire);
        return month.isPresent()
                ? words.say("when.says.will", value, month.getAsInt())
                : words.say("when.says.will-not", value, Growth.MONTHS);
    }

    private String role(Step hire) {
        Role role = hire.role();
        return role.label().isEmpty() ? names.name("role", role.id()) : role.label();
    }

    private String pattern(Step hire) {
        return hire.pattern() == WeekPattern.USUAL
                ? ""
                : words.say(
                        "when.pattern", words.say("pattern." + hire.pattern().id()));
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
        String value = level(offer.levels().at(turns.factor()));
        return words.say(turns.upwards() ? "when.from" : "when.up-to", value, low(turns, offer), high(turns, offer));
    }

    private String low(Threshold turns, HireBySize offer) {
        return turns.low() == 0
                ? "< " + level(offer.levels().at(least(offer)))
                : level(offer.levels().at(turns.low()));
    }

    private String high(Threshold turns, HireBySize offer) {
        return turns.high() == Double.POSITIVE_INFINITY
                ? "> " + level(offer.levels().at(greatest(offer)))
                : level(offer.levels().at(turns.high()));
    }

    private static double least(HireBySize offer) {
        return offer.differences().keySet().iterator().next();
    }

    private static double greatest(HireBySize offer) {
        return offer.differences().keySet().stream().reduce(1.0, Math::max);
    }

    /** A level with what it counts. */
    private String named(double value) {
        return words.say("when.level." + found.axis().id(), level(value));
    }

    private String level(double value) {
        return switch (found.axis()) {
            case ORDERS, VISITS -> numbers.rough(Unit.COUNT, value);
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
