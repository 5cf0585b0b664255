package dev.stagecrew.core.assumption;

import dev.stagecrew.core.kpi.Unit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number the model believes about the world beyond the shop's own books: named, sourced, with a plausible range, and
 * overridable in every scenario.
 *
 * <p>What is believed stands in {@code assumptions.yaml}, a row for each of these names. Three values are shipped:
 * {@code central}, {@code sceptic} (the lower end of what experiments support) and {@code reported-case} (the generous
 * end). What the shop itself knows, as its visits or its margin, is not an assumption but part of the scenario.
 */
public enum Assumption {
    // From visit to ready buyer
    BUYERS_SOCIAL,
    BUYERS_DIRECT,
    BUYERS_ORGANIC,
    BUYERS_PAID,
    BUYERS_PAID_SOCIAL,
    BUYERS_WASTED,
    BUYERS_RETURNING,

    // Traffic
    AD_WASTE,
    AD_WASTE_BEST,
    CLICK_COST,
    SOCIAL_CLICK_COST,
    AD_EXPONENT,
    SEASON_CLICK_PRICE,
    SEASON_READINESS,
    SEARCH_GAIN,
    SEARCH_MARKETING,
    SEARCH_WEEKS,
    SEARCH_FLOOR,
    SOCIAL_GAIN,
    RETURNING_VISITS,
    EMAIL_VISITS,
    WORD_OF_MOUTH,
    DAY_VARIATION,
    DAY_PERSISTENCE,
    LEVEL_DRIFT,
    PRICE_ELASTICITY,
    BOUGHT_AHEAD,
    DIP_WEEKS,
    BOUNCE,
    BOUNCE_BEST,
    ENGAGED_MINUTES,
    ENGAGED_MINUTES_BEST,

    // Enquiries before the sale
    ENQUIRY_RATE,
    ENQUIRY_RATE_CHAT,
    QUESTION_BLOCKS,
    CONTENT_ANSWERS,
    PATIENCE_SHAPE,
    PATIENCE_HOURS,
    EMAIL_PATIENCE_SHAPE,
    EMAIL_PATIENCE_HOURS,
    SOCIAL_PATIENCE_HOURS,
    CHAT_PATIENCE_SHAPE,
    CHAT_PATIENCE_HOURS,
    PHONE_PATIENCE_MINUTES,
    CHAT_HANDLING,
    PHONE_HANDLING,
    SILENT_LEAVING,
    ENQUIRY_MINUTES,
    TICKET_MINUTES,
    HANDLING_VARIATION,
    CHECK_HOURS,
    ATTENTION_MINUTES,
    USUAL_WAIT,

    // What a visit meets in the shop
    SITE_LOSS,
    CONTENT_LOSS,
    REVIEW_LOSS,
    REVIEW_SCALE,
    REVIEWS_AVERAGED,
    STAR_EFFECT,
    REVIEWS_READ,
    STARS_SHUNNED,
    STAR_SHUNNING,
    STARS_IGNORED,
    STOCKOUT_LOSS,
    DELIVERY_DAY_LOSS,
    DISPATCH_ORDERS,
    USUAL_DISPATCH_DAYS,
    MERCHANDISING_BASKET,
    BASKET_VARIATION,
    OVERLAP,
    QUALITY_WEEKS,
    BUILD_WEEKS,
    NEED_BASE,
    NEED_CONTENT,
    NEED_CHANNELS,
    NEED_MARKETING,
    NEED_MERCHANDISING,
    NEED_SITE,
    NEED_CRM,
    NEED_PROCESS,
    GROWTH_MOST,
    WEAR_CONTENT,
    WEAR_MARKETING,
    WEAR_MERCHANDISING,
    WEAR_SITE,
    WEAR_CRM,
    WEAR_PROCESS,

    // Orders, parcels, stock
    PACKING_MINUTES,
    PACKING_MINUTES_BEST,
    WRONG_PARCEL,
    DAMAGED_PARCEL,
    UNSKILLED_ERRORS,
    TIRED_ERRORS,
    TRANSIT_DAYS,
    TRANSIT_VARIATION,
    PROMISE_DAYS,
    CANCEL_LATE,
    REFUND_UNDELIVERED_DAYS,
    REFUND_OWED_DAYS,
    CHARGE_BACK,
    CHARGE_BACK_FEE,
    WRITE_OFF_DAYS,
    STARS_ON_TIME,
    STARS_LATE,
    STARS_VERY_LATE,
    VERY_LATE_DAYS,
    STARS_WRONG,
    STARS_SERVICE,
    USUAL_SATISFACTION,
    STAR_TEMPER,
    KINDNESS_MOST,
    REVIEW_RATE,
    REVIEW_RATE_EMAIL,
    REVIEW_UNDELIVERED,
    REFUND_RATE,
    RETURN_DELAY_DAYS,
    RETURN_TICKETS,
    RETURN_MINUTES,
    RETURN_POSTAGE,
    FREE_RETURNS_BASKET,
    FREE_RETURNS_MORE,
    RESELLABLE,
    SUPPLIER_DAYS,
    STOCK_ERRORS,
    STOCK_ORDER_DAYS,
    STOCK_MEMORY_DAYS,
    STOCK_COVER,
    STOCK_COVER_BEST,

    // Tickets and satisfaction
    TICKETS_PER_ORDER,
    TICKETS_PER_ORDER_BEST,
    TICKET_DELAY_DAYS,
    WHERE_SHARE,
    TICKET_PATIENCE_DAYS,
    STALE_DAYS,
    LATE_TICKETS,
    REOPENING,
    REOPEN_DAYS,
    CSAT_BASE,
    CSAT_DOUBLING,
    CSAT_LATE,
    CSAT_CONTACTS,

    // Without a person
    PAGES_SOLVE,
    TRACKING_SOLVES,
    BOT_SOLVES,
    BOT_WRONG,
    SELF_SERVICE_UPKEEP,
    HOUSE_ERRORS,
    HOUSE_UPKEEP,

    // Customers
    JOINING,
    CHURN,
    CHURN_DISSATISFIED,
    QUIT_AFTER_LATE,
    QUIT_UNDELIVERED,
    SUBSCRIPTION_LOST,
    SUBSCRIPTION_SKIPS,

    // People
    TIRING_FROM,
    TIRING_ZERO,
    OWNER_WEEK,
    HATS_LOSS,
    HATS_SCALE,
    DEFERRABLE_DAYS,
    ROUTINE_DROPPED_DAYS,
    GROWTH_DROPPED_DAYS,
    STEP_IN_DAYS,
    COORDINATION_STEP_IN_DAYS,
    COORDINATION_HOURS,
    COORDINATION_MANAGED,
    COORDINATION_SPREAD,
    COORDINATION_MET,
    COORDINATION_MOST,
    FREELANCE_COORDINATION,
    PROJECT_COORDINATION,
    AGENCY_COORDINATION,
    FREELANCE_HAND_OFF,
    AGENCY_HAND_OFF,
    MANAGER_LIFT,
    SPAN_OF_CONTROL,
    INTERVIEW_HOURS,
    ONBOARDING_HOURS,
    ONBOARDING_DAYS,
    LEAD_VARIATION,
    JOB_BOARD_FEE,
    LINKEDIN_FEE,
    LINKEDIN_UNFIT,
    GROUP_LEAD,
    GROUP_UNFIT,
    REFERRAL_LEAD,
    REFERRAL_UNFIT,
    AGENCY_LEAD,
    AGENCY_UNFIT,
    AGENCY_FEE,
    MIS_HIRE,
    INTERVIEW_EFFECT,
    MIS_HIRE_SKILL,
    PROBATION_DAYS,
    ATTRITION,
    NOTICE_DAYS,
    ABSENCE,
    OWNER_ABSENCE,
    ANNUAL_LEAVE,
    PUBLIC_HOLIDAYS,
    BURNOUT,
    BURNOUT_FROM,
    BURNOUT_WEEKS,
    BREAKDOWN_ANSWERS,
    BREAKDOWN_MINUTES,
    FREELANCE_JITTER,
    MAKE_UP,
    TOOL_GAIN,
    MORALE_EFFECT,
    MORALE_STRAIN,
    MORALE_WEEKS,
    UNSKILLED_BELOW,
    STRAIN_WEEKS;

    private static final Map<String, Assumption> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Assumption::id, Function.identity()));

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers, texts and names
    private final Belief belief = Beliefs.about(id);

    public static Optional<Assumption> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    public String id() {
        return id;
    }

    public Unit unit() {
        return belief.unit();
    }

    /** The lower end of the plausible range. */
    public double low() {
        return belief.low();
    }

    /** The upper end of the plausible range. */
    public double high() {
        return belief.high();
    }

    public Grade grade() {
        return belief.grade();
    }

    /** Whether anybody has published anything that the number could rest on. */
    public static boolean isSourced(String source) {
        return !source.equals("No usable source");
    }

    /** Where the number comes from, or why it has no source. */
    public String source() {
        return belief.source();
    }

    /** What the number says, in plain words. */
    public String meaning() {
        return belief.meaning();
    }

    /** The value under a preset. */
    public double under(Preset preset) {
        return switch (preset) {
            case SCEPTIC -> belief.sceptic();
            case CENTRAL -> belief.central();
            case REPORTED_CASE -> belief.reportedCase();
        };
    }
}
