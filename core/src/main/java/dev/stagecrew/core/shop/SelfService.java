package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Something that solves what customers want to know before a person has to.
 *
 * @param solves share of the contacts it meets that it solves for good, 0 to 1; as believed where left out
 * @param costPerMonth in the scenario's currency, whatever it does
 * @param costPerAnswer for each contact that it takes for solved, in the currency
 * @param upkeepHours a week of whoever keeps the team in step; as believed where left out
 */
public record SelfService(
        Kind kind, OptionalDouble solves, double costPerMonth, double costPerAnswer, OptionalDouble upkeepHours) {
    public SelfService {
        if (!(solves.orElse(0) >= 0 && solves.orElse(0) <= 1 && costPerMonth >= 0 && costPerAnswer >= 0)) {
            throw new IllegalArgumentException("no such self-service: " + kind + ", " + solves);
        }
    }

    /** Share of the contacts it meets that it solves. */
    public double solves(Assumptions assumptions) {
        return solves.orElse(assumptions.get(kind.solving));
    }

    /** Share of the contacts it meets that it takes for solved and are not: so many of all that it takes for solved. */
    public double misleads(Assumptions assumptions) {
        double solved = solves(assumptions);
        double wrong = assumptions.get(Assumption.BOT_WRONG);
        return kind.isMachine() ? Math.min(solved * wrong / (1 - wrong), 1 - solved) : 0;
    }

    /** Hours a week that it needs. */
    public double upkeepHours(Assumptions assumptions) {
        return upkeepHours.orElse(assumptions.get(Assumption.SELF_SERVICE_UPKEEP));
    }

    /** What it is. */
    public enum Kind {
        /** Pages with answers, which whoever looks before writing finds. */
        HELP_PAGES("help-pages", Assumption.PAGES_SOLVE),
        /** A page and mails that say where a parcel is. */
        ORDER_TRACKING("order-tracking", Assumption.TRACKING_SOLVES),
        /** A machine that answers whoever writes, and hands over what it cannot. */
        CHATBOT("chatbot", Assumption.BOT_SOLVES),
        /** The same, while the help desk is closed. */
        AFTER_HOURS("after-hours", Assumption.BOT_SOLVES);

        private final String id;
        private final Assumption solving;

        Kind(String id, Assumption solving) {
            this.id = id;
            this.solving = solving;
        }

        public String id() {
            return id;
        }

        /** What is believed of the share that it solves. */
        public Assumption solving() {
            return solving;
        }

        /** Whether it answers by itself, and may be wrong. */
        public boolean isMachine() {
            return this == CHATBOT || this == AFTER_HOURS;
        }

        /** Whether it meets a contact: nobody asks a page to replace a broken parcel, and no machine takes calls here. */
        boolean meets(Contact contact, boolean deskOpen) {
            if (contact.isReopened()) {
                return false;
            }
            return switch (this) {
                case ORDER_TRACKING -> contact.kind() == ContactKind.WHERE_IS_MY_ORDER;
                case HELP_PAGES ->
                    switch (contact.kind()) {
                        case ENQUIRY, PRODUCT, RETURN, CONTACT -> true;
                        case WHERE_IS_MY_ORDER, DAMAGED, WRONG_PARCEL -> false;
                    };
                case CHATBOT -> canTalkAbout(contact);
                case AFTER_HOURS -> !deskOpen && canTalkAbout(contact);
            };
        }

        private static boolean canTalkAbout(Contact contact) {
            return contact.needs().medium() != Medium.PHONE
                    && contact.kind() != ContactKind.DAMAGED
                    && contact.kind() != ContactKind.WRONG_PARCEL;
        }

        public static Optional<Kind> byId(String id) {
            return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }
    }
}
