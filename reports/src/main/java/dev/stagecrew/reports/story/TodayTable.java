package dev.stagecrew.reports.story;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.core.today.FitLine;
import dev.stagecrew.core.today.FreeParameter;
import dev.stagecrew.core.today.Today;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.List;

/** What the books say, what the model says, and why they do not agree where they do not. */
public final class TodayTable {
    private static final double MINUTES_AN_HOUR = 60;
    private static final double FEW = 100;
    /** An order's value may be that far from the stated one before it is worth a word. */
    private static final double NEARLY = .05;

    private final Today today;
    private final Words words;
    private final Numbers numbers;

    private TodayTable(Today today, Words words, Numbers numbers) {
        this.today = today;
        this.words = words;
        this.numbers = numbers;
    }

    /** The table; without rows before the fit. */
    public static Table of(Today today, Words words, Numbers numbers) {
        TodayTable table = new TodayTable(today, words, numbers);
        return new Table(
                words.say("table.today"),
                List.of(
                        words.say("head.today"),
                        words.say("head.books"),
                        words.say("head.model"),
                        words.say("head.agrees")),
                today.lines().stream().map(table::row).toList(),
                false);
    }

    private List<String> row(FitLine line) {
        return List.of(
                words.say("today." + line.figure().id()),
                value(line.figure(), line.stated()),
                value(line.figure(), line.found()),
                outcome(line));
    }

    private String value(Figure figure, double value) {
        return switch (figure) {
            case ORDERS, CONTACTS -> numbers.decimal(value, value < FEW ? 1 : 0);
            case CONVERSION -> numbers.percent(value, 2);
            case FIRST_RESPONSE -> numbers.duration(value * MINUTES_AN_HOUR);
            case TURNOVER -> numbers.money(value);
            case RETURN_ON_AD_SPEND -> numbers.decimal(value, 2);
            case REPEAT_SHARE, ON_TIME -> numbers.percent(value, 1);
        };
    }

    private String outcome(FitLine line) {
        if (line.outcome() == FitLine.Outcome.MET) {
            return words.say("today.yes") + (line.figure() == Figure.TURNOVER ? correction() : "");
        }
        String own = "today.why." + line.outcome().id() + "." + line.figure().id();
        String any = "today.why." + line.outcome().id();
        return words.say("today.no") + "\n"
                + words.say(
                        words.knows(own) ? own : any,
                        numbers.decimal(Assumption.CHECK_HOURS.low(), 0),
                        numbers.decimal(Assumption.CHECK_HOURS.high(), 0));
    }

    /** How far the books' turnover and orders are from the value of an order that the shop states. */
    private String correction() {
        double factor = today.agreement()
                .map(agreement -> agreement.factor(FreeParameter.ORDER_VALUE))
                .orElse(1.0);
        return Math.abs(factor - 1) <= NEARLY ? "" : "\n" + words.say("today.order-value", numbers.change(factor - 1));
    }
}
