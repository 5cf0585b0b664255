package dev.stagecrew.study.recommend;

/** One thing that a plan does beyond leaving everything as it is; a plan has at most one of each kind. */
public sealed interface PlanDecision permits Step, Candidate.Ads, Bought {
    /** What it is about, the same for two decisions of which a plan can have one only. */
    String kind();

    /** The first week, from 1. */
    int week();

    /** The same from another week on. */
    PlanDecision from(int otherWeek);

    /** What it costs a month once it is done, beyond what is spent today, in the scenario's currency. */
    double costPerMonth();

    /** Whether another decision of its kind does the same, but for how much of it and when it begins. */
    boolean alike(PlanDecision other);

    /** A text that is the same for the same decision. */
    String content();

    /** What a visitor makes of this kind of decision. */
    <R> R tell(Visitor<R> visitor);

    /** One answer for each kind of decision. */
    interface Visitor<R> {
        R hire(Step step);

        R ads(Candidate.Ads ads);

        R bought(Bought bought);
    }
}
