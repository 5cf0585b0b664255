package dev.stagecrew.reports.story;

import dev.stagecrew.core.people.Pay;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.stream.Collectors;

/** What somebody is paid, in the words of the reader: {@code $2,000 a month + 2% of sales}. */
public record PayWording(Words words, Numbers numbers) {
    /** The whole of it. */
    public String of(Pay pay) {
        String parts = pay.parts().stream().map(this::part).collect(Collectors.joining(" + "));
        String all = parts.isEmpty() ? numbers.money(0) : parts;
        return pay.leastAMonth() == 0 ? all : words.say("pay.at-least", all, numbers.money(pay.leastAMonth()));
    }

    private String part(Pay.Part part) {
        String amount = part.per().isShare() ? numbers.percent(part.amount(), 1) : numbers.money(part.amount());
        return switch (part.per()) {
            case HOUR -> words.say("pay.hour", amount);
            case MONTH -> words.say("pay.month", amount);
            case ORDER -> words.say("pay.order", amount);
            case SALES -> words.say("pay.sales", amount);
            case AD_SPEND -> words.say("pay.ad-spend", amount);
        };
    }
}
