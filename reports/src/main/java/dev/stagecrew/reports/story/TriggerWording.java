package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A trigger as a person says it: {@code orders-per-week >= 36 for 2 weeks} becomes "orders reach 36 a week, 2 weeks
 * running". A trigger this version does not know is left as it stands.
 */
public final class TriggerWording {
    private static final Pattern TRIGGER = Pattern.compile("([a-z0-9-]+) (>=?|<=?) (-?[0-9.]+)(?: for (\\d+) weeks?)?");

    private static final String AND = " and ";

    private final Words words;
    private final Numbers numbers;

    public TriggerWording(Words words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    public String of(String when) {
        int and = when.indexOf(AND);
        return and < 0
                ? condition(when)
                : words.say("trigger.both", condition(when.substring(0, and)), of(when.substring(and + AND.length())));
    }

    private String condition(String when) {
        Matcher parts = TRIGGER.matcher(when);
        if (!parts.matches()) {
            return when;
        }
        String kpi = parts.group(1);
        String key = "trigger." + kpi + (parts.group(2).startsWith(">") ? ".at-least" : ".at-most");
        if (!words.knows(key)) {
            return when;
        }
        String said = words.say(key, value(kpi, Double.parseDouble(parts.group(3))));
        int weeks = parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
        return weeks == 1 ? said : words.say("trigger.weeks", said, weeks);
    }

    private String value(String kpi, double value) {
        Unit unit =
                Optional.ofNullable(Kpi.byTriggerName().get(kpi)).map(Kpi::unit).orElse(Unit.COUNT);
        return switch (unit) {
            case MONEY -> numbers.money(value);
            case MINUTES -> numbers.value(unit, value);
            case RATIO -> numbers.percent(value, value * 100 == Math.rint(value * 100) ? 0 : 1);
            default -> numbers.decimal(value, value == Math.rint(value) ? 0 : 1);
        };
    }
}
