package dev.stagecrew.core.people;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import java.util.Optional;

/**
 * Where a hire is looked for: how long it takes, how well whoever is found fits, and what it costs, all against a job
 * board. Each number is an assumption of its own; what a channel does not name is as on a job board.
 */
public enum RecruitingChannel {
    JOB_BOARD("job-board", Optional.empty(), Optional.empty(), Optional.of(Assumption.JOB_BOARD_FEE)),
    LINKEDIN(
            "linkedin", Optional.empty(), Optional.of(Assumption.LINKEDIN_UNFIT), Optional.of(Assumption.LINKEDIN_FEE)),
    FACEBOOK_GROUP(
            "facebook-group",
            Optional.of(Assumption.GROUP_LEAD),
            Optional.of(Assumption.GROUP_UNFIT),
            Optional.empty()),
    REFERRAL(
            "referral",
            Optional.of(Assumption.REFERRAL_LEAD),
            Optional.of(Assumption.REFERRAL_UNFIT),
            Optional.empty()),
    AGENCY(
            "agency",
            Optional.of(Assumption.AGENCY_LEAD),
            Optional.of(Assumption.AGENCY_UNFIT),
            Optional.of(Assumption.AGENCY_FEE));

    private final String id;
    private final Optional<Assumption> lead;
    private final Optional<Assumption> unfit;
    private final Optional<Assumption> fee;

    RecruitingChannel(String id, Optional<Assumption> lead, Optional<Assumption> unfit, Optional<Assumption> fee) {
        this.id = id;
        this.lead = lead;
        this.unfit = unfit;
        this.fee = fee;
    }

    public String id() {
        return id;
    }

    /** The time to hire, as a multiple of the role's usual one. */
    public double leadFactor(Assumptions assumptions) {
        return lead.map(assumptions::get).orElse(1.0);
    }

    /** The chance of an unfit hire, as a multiple of the usual one. */
    public double unfitFactor(Assumptions assumptions) {
        return unfit.map(assumptions::get).orElse(1.0);
    }

    /** What finding one person costs, as a share of a year of their pay. */
    public double fee(Assumptions assumptions) {
        return fee.map(assumptions::get).orElse(0.0);
    }
}
