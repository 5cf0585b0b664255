package dev.stagecrew.app.when;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.recommend.WeekPattern;
import dev.stagecrew.study.when.Axis;
import dev.stagecrew.study.when.Growth;
import dev.stagecrew.study.when.HireBySize;
import dev.stagecrew.study.when.Levels;
import dev.stagecrew.study.when.Threshold;
import dev.stagecrew.study.when.WhenFindings;
import java.util.OptionalInt;

/** Hires and sizes in words, the same on the terminal and on a page. */
final class SizeWords {
    private final CliText words;
    private final Words names;
    private final Numbers numbers;

    SizeWords(CliText words, String currency) {
        this.words = words;
        this.names = Words.in(words.language());
        this.numbers = Numbers.of(names, currency);
    }

    Numbers numbers() {
        return numbers;
    }

    String role(Role role) {
        return role.label().isEmpty() ? names.name("role", role.id()) : role.label();
    }

    /** The role, with when in the week it works where that is not the usual. */
    String hire(Step hire) {
        return role(hire.role()) + pattern(hire);
    }

    String hours(Step hire) {
        return numbers.decimal(hire.hoursPerWeek(), 0);
    }

    private String pattern(Step hire) {
        return hire.pattern() == WeekPattern.USUAL
                ? ""
                : words.say(
                        "when.pattern", words.say("pattern." + hire.pattern().id()));
    }

    /** From which size on, in a sentence. */
    String said(HireBySize hire, WhenFindings found) {
        return words.say(
                "when.says", role(hire.hire().role()), hours(hire.hire()), pattern(hire.hire()), sentence(hire, found));
    }

    private String sentence(HireBySize hire, WhenFindings found) {
        Levels levels = hire.levels();
        Axis axis = found.axis();
        String has = words.say("when.have." + axis.id(), level(axis, levels.today()));
        if (hire.turns().isEmpty()) {
            return words.say(
                    hire.paysToday() ? "when.says.always" : "when.says.never",
                    level(axis, levels.at(hire.least())),
                    named(axis, levels.at(hire.greatest())),
                    has);
        }
        Threshold turns = hire.turns().get();
        String value = named(axis, levels.at(turns.factor()));
        String low = low(axis, turns, hire);
        String high = high(axis, turns, hire);
        return turns.upwards()
                ? words.say("when.says.from", value, low, high, has, outlook(turns, hire, found))
                : words.say("when.says.up-to", value, low, high, has);
    }

    /** Whether the shop grows into it by itself; nothing is claimed where its growth cannot be told from none. */
    private String outlook(Threshold turns, HireBySize hire, WhenFindings found) {
        boolean grows = found.growth().filter(Growth::isCertain).isPresent();
        if (turns.factor() <= 1 || !grows) {
            return "";
        }
        String value = level(found.axis(), hire.levels().at(turns.factor()));
        OptionalInt month = found.grownInto(hire);
        return month.isPresent()
                ? words.say("when.says.will", value, month.getAsInt())
                : words.say("when.says.will-not", value, Growth.MONTHS);
    }

    /** From which size on, for a table. */
    String pays(HireBySize hire, Axis axis) {
        return hire.turns()
                .map(turns -> words.say(
                        turns.upwards() ? "when.from" : "when.up-to",
                        level(axis, hire.levels().at(turns.factor())),
                        low(axis, turns, hire),
                        high(axis, turns, hire)))
                .orElseGet(() -> words.say(hire.paysToday() ? "when.always" : "when.never"));
    }

    private String low(Axis axis, Threshold turns, HireBySize hire) {
        return turns.low() == 0
                ? "< " + level(axis, hire.levels().at(hire.least()))
                : level(axis, hire.levels().at(turns.low()));
    }

    private String high(Axis axis, Threshold turns, HireBySize hire) {
        return turns.high() == Double.POSITIVE_INFINITY
                ? "> " + level(axis, hire.levels().at(hire.greatest()))
                : level(axis, hire.levels().at(turns.high()));
    }

    /** A level with what it counts. */
    String named(Axis axis, double value) {
        return words.say("when.level." + axis.id(), level(axis, value));
    }

    String level(Axis axis, double value) {
        return switch (axis) {
            case ORDERS, VISITS -> numbers.rough(Unit.COUNT, value);
            case ORDER_VALUE, PAY ->
                numbers.money(Math.abs(value) < 100 ? Math.rint(value * 10) / 10 : Math.rint(value));
            case MARGIN -> numbers.percent(value, 0);
        };
    }

    /** A level on a map, where pay is told in times of today's, as every hire has its own. */
    String onMap(Axis axis, double value) {
        return axis == Axis.PAY ? numbers.decimal(value, 1) + "×" : level(axis, value);
    }

    String namedOnMap(Axis axis, double value) {
        return axis == Axis.PAY ? onMap(axis, value) : named(axis, value);
    }

    String difference(Estimate difference) {
        return words.say(
                "when.difference",
                money(difference.mean()),
                money(difference.halfWidth()).substring(1));
    }

    private String money(double change) {
        return numbers.difference(Unit.MONEY, Math.rint(change));
    }
}
