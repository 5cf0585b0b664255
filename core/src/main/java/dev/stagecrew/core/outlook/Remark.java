package dev.stagecrew.core.outlook;

import dev.stagecrew.core.kpi.Unit;
import java.util.List;

/**
 * A doubt about a scenario that can be run: what it says leads to something that shops like it do not see. Told, never
 * refused.
 *
 * @param where the key it is about, as {@code shop.traffic.ad-budget}
 * @param figures what fills the places of the sentence, in their order
 */
public record Remark(Subject subject, String where, List<Figure> figures) {
    public Remark {
        figures = List.copyOf(figures);
    }

    /** What a remark is about; whoever tells it has a sentence for each. */
    public enum Subject {
        /** A hundred of money of sales, and what is left of them. */
        SALES_AT_A_LOSS("sales-at-a-loss"),
        /** Each unit of money of ads, the sales it brings, what remains of them, and the sales it would need. */
        ADS_COST_MORE_THAN_THEY_BRING("ads-cost-more-than-they-bring"),
        /** The elasticity that is believed, a hundred of money of sales and what is left of it, and the elasticity it speaks of. */
        HIGHER_PRICES_PAY_BY_BELIEF("higher-prices-pay-by-belief"),
        /** Contacts for 100 orders, and between what shops report. */
        MANY_CONTACTS("many-contacts"),
        /** As for many. */
        FEW_CONTACTS("few-contacts"),
        /** The first day that is wanted, the days that finding somebody takes as a rule, and how many hires are too soon. */
        HIRE_TOO_SOON("hire-too-soon"),
        /** Hours a week past which output no longer grows, and from which on it grows slower: the second comes first. */
        TIRING_REVERSED("tiring-reversed"),
        /** Hours a week that packing takes and finds, and parcels by which the pile grows a week. */
        PARCELS_PILE_UP("parcels-pile-up"),
        /** As for parcels, of contacts that nobody answers before they give up. */
        CONTACTS_FIND_NO_TIME("contacts-find-no-time"),
        /** As for parcels, of contacts that wait for ever. */
        QUEUE_GROWS("queue-grows"),
        /** Hours of work an hour, people, and contacts by which the queue grows an hour. */
        QUEUE_GROWS_AN_HOUR("queue-grows-an-hour"),
        /** Hours a week. */
        EVERYDAY_WORK_FINDS_NO_TIME("everyday-work-finds-no-time");

        private final String id;

        Subject(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A number of a remark. */
    public record Figure(Unit unit, double value) {}
}
