package dev.stagecrew.core.plan;

/** A dated change of something other than people. Whoever takes one apart does so by a {@link Visitor}. */
public sealed interface Change {
    /** The first day on which it holds. */
    int fromDay();

    /** The same change so many days later. */
    Change later(int days);

    /** What a visitor makes of this kind of change. */
    <R> R tell(Visitor<R> visitor);

    /** A new monthly budget for paid traffic, in the scenario's currency. */
    record AdBudget(int fromDay, double perMonth) implements Change {
        @Override
        public AdBudget later(int days) {
            return new AdBudget(fromDay + days, perMonth);
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.adBudget(this);
        }
    }

    /** Agreed channels and a regular meeting of everybody. */
    record Meetings(int fromDay, double hoursPerWeek) implements Change {
        @Override
        public Meetings later(int days) {
            return new Meetings(fromDay + days, hoursPerWeek);
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.meetings(this);
        }
    }

    /** A tool for one duty. */
    record Tool(int fromDay, String name, String duty, double costPerMonth) implements Change {
        @Override
        public Tool later(int days) {
            return new Tool(fromDay + days, name, duty, costPerMonth);
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.tool(this);
        }
    }

    /** One answer for each kind of change. */
    interface Visitor<R> {
        R adBudget(AdBudget change);

        R meetings(Meetings change);

        R tool(Tool change);
    }
}
