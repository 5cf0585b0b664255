package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A trigger as a person says it: {@code orders-per-week >= 36 for 2 weeks} becomes "orders reach 36 a week, 2 weeks
 * running". A trigger this version does not know is left as it stands.
 */
final class TriggerWording {
    private static final Pattern TRIGGER = Pattern.compile("([a-z0-9-]+) (>=?|<=?) (-?[0-9.]+)(?: for (\\d+) weeks?)?");

    private final Telling telling;

    TriggerWording(Telling telling) {
        this.telling = telling;
    }

    String of(String when) {
        Matcher parts = TRIGGER.matcher(when);
        if (!parts.matches()) {
            return when;
        }
        String kpi = parts.group(1);
        String key = "trigger." + kpi + (parts.group(2).startsWith(">") ? ".at-least" : ".at-most");
        if (!telling.words().knows(key)) {
            return when;
        }
        String said = telling.say(key, value(kpi, Double.parseDouble(parts.group(3))));
        int weeks = parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
        return weeks == 1 ? said : telling.say("trigger.weeks", said, weeks);
    }

    private String value(String kpi, double value) {
        Unit unit =
                Optional.ofNullable(Kpi.byTriggerName().get(kpi)).map(Kpi::unit).orElse(Unit.COUNT);
        return switch (unit) {
            case MONEY -> telling.numbers().money(value);
            case RATIO -> telling.numbers().percent(value, value * 100 == Math.rint(value * 100) ? 0 : 1);
            default -> telling.numbers().decimal(value, value == Math.rint(value) ? 0 : 1);
        };
    }
}
