package dev.stagecrew.reports.story;

import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.shop.SelfService;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;

/** What stands before the help desk and what it costs, in the words of the reader. */
public record ServiceWording(Words words, Numbers numbers) {
    /** What it is. */
    public String name(SelfService service) {
        return switch (service.kind()) {
            case HELP_PAGES -> words.say("self-service.help-pages");
            case ORDER_TRACKING -> words.say("self-service.order-tracking");
            case CHATBOT -> words.say("self-service.chatbot");
            case AFTER_HOURS -> words.say("self-service.after-hours");
        };
    }

    /** What a plan buys instead of people, by the name of the house or the kind of self-service. */
    public String name(Change bought) {
        return bought instanceof Change.SelfServing serving
                ? name(serving.service())
                : words.name("change", bought.kind());
    }

    /** What it costs: a month, an answer, both or nothing. */
    public String costs(SelfService service) {
        String month = words.say("side.costs.month", numbers.money(service.costPerMonth()));
        String answer = words.say("side.costs.answer", numbers.money(service.costPerAnswer()));
        if (service.costPerMonth() > 0 && service.costPerAnswer() > 0) {
            return words.say("side.costs.both", month, answer);
        }
        return service.costPerMonth() > 0
                ? month
                : service.costPerAnswer() > 0 ? answer : words.say("side.costs.nothing");
    }
}
