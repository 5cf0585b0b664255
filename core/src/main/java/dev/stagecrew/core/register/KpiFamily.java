package dev.stagecrew.core.register;

import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.HOURS_PER_WEEK;
import static dev.stagecrew.core.kpi.Unit.INDEX;
import static dev.stagecrew.core.kpi.Unit.MINUTES;
import static dev.stagecrew.core.kpi.Unit.MONEY;
import static dev.stagecrew.core.kpi.Unit.RATIO;
import static dev.stagecrew.core.kpi.Unit.WEEKS;
import static dev.stagecrew.core.register.Clock.PERIOD_END;
import static dev.stagecrew.core.register.Clock.SHIFTS;
import static dev.stagecrew.core.register.Clock.WORKING_HOURS;
import static dev.stagecrew.core.register.Follower.CUSTOMER_SERVICE;
import static dev.stagecrew.core.register.Follower.MANAGER;
import static dev.stagecrew.core.register.Follower.MARKETER;
import static dev.stagecrew.core.register.Follower.OWNER;
import static dev.stagecrew.core.register.Row.higher;
import static dev.stagecrew.core.register.Row.lower;
import static dev.stagecrew.core.register.Row.plain;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * KPIs of which there is one for each member of something: {@code revenue.email}, {@code coverage.fulfilment}.
 *
 * @param <M> what the members are
 */
public final class KpiFamily<M> {
    /** In a formula in words, stands for the member. */
    private static final String MEMBER = "{}";

    /** The coverage of a duty that answers contacts, which no other duty's is like. */
    public static final String ANSWERED = "contacts answered / contacts whose wait ended";

    public static final KpiFamily<Channel> SESSIONS = new KpiFamily<>(
                    Kind.CHANNEL,
                    Channel::id,
                    higher("sessions", COUNT, "visits through {}").source(Kpi.SESSIONS.source()))
            .followedBy(channel -> (channel == Channel.ORGANIC ? Follower.CONTENT_CREATOR : MARKETER).id());

    public static final KpiFamily<Channel> REVENUE = new KpiFamily<>(
            Kind.CHANNEL,
            Channel::id,
            higher("revenue", MONEY, "value of orders by visitors through {}").followedBy(MARKETER));

    public static final KpiFamily<LossReason> LOST_ORDERS = new KpiFamily<>(
            Kind.REASON, LossReason::id, lower("lost-orders", COUNT, "ready buyers lost for this reason first"));

    public static final KpiFamily<LossReason> LOST_REVENUE = new KpiFamily<>(
            Kind.REASON,
            LossReason::id,
            lower("lost-revenue", MONEY, "value of the orders lost for this reason first"));

    public static final KpiFamily<Quality> QUALITY = new KpiFamily<>(
                    Kind.QUALITY,
                    Quality::id,
                    higher("quality", INDEX, "0 neglected to 1 as good as it gets, end of period")
                            .at(PERIOD_END))
            .followedBy(quality -> whoseQuality(quality == Quality.CONTENT));

    public static final KpiFamily<Medium> CONTACTS = new KpiFamily<>(
            Kind.MEDIUM,
            Medium::id,
            plain("contacts", COUNT, "questions and tickets by {}")
                    .followedBy(CUSTOMER_SERVICE)
                    .source(Kpi.CONTACTS.source()));

    public static final KpiFamily<Medium> MEAN_WAIT_MINUTES = new KpiFamily<>(
            Kind.MEDIUM,
            Medium::id,
            lower("mean-wait-minutes", MINUTES, "mean wait by {} of all whose wait ended, abandoned included")
                    .followedBy(CUSTOMER_SERVICE)
                    .source(Kpi.MEAN_WAIT_MINUTES.source()));

    public static final KpiFamily<Medium> ABANDONED_SHARE = new KpiFamily<>(
            Kind.MEDIUM,
            Medium::id,
            lower("abandoned-share", RATIO, "gave up waiting / all whose wait ended, by {}")
                    .followedBy(CUSTOMER_SERVICE)
                    .source(Kpi.ABANDONED_SHARE.source()));

    /** But of {@link ServiceLevel#FOUR_HOURS}, whose KPI stands by itself. */
    public static final KpiFamily<ServiceLevel> ANSWERED_WITHIN = new KpiFamily<>(
                    Kind.SERVICE_LEVEL,
                    ServiceLevel::member,
                    higher("answered-within", RATIO, "answered within {} / (answered + gave up after {} or more)")
                            .followedBy(CUSTOMER_SERVICE)
                            .source(Kpi.ANSWERED_WITHIN_4H.source()))
            .saying(ServiceLevel::words);

    public static final KpiFamily<Duty> OWNER_HOURS = new KpiFamily<>(
            Kind.DUTY,
            Duty::id,
            plain("owner-hours", HOURS_PER_WEEK, "hours a week on this duty")
                    .followedBy(OWNER)
                    .at(WORKING_HOURS));

    public static final KpiFamily<Duty> COVERAGE = new KpiFamily<>(
                    Kind.DUTY, Duty::id, higher("coverage", RATIO, "{}").at(WORKING_HOURS))
            .saying(duty -> duty.nature() == Nature.SERVICE ? ANSWERED : "work done / work that became due")
            .followedBy(duty -> whoseQuality(duty.feeds().equals(Optional.of(Quality.CONTENT))));

    public static final KpiFamily<Position> PERSON_UTILISATION = new KpiFamily<>(
                    Kind.PERSON,
                    Position::id,
                    plain("person-utilisation", RATIO, "busy hours / scheduled hours")
                            .at(WORKING_HOURS))
            .followedBy(Position::id);

    public static final KpiFamily<Position> PERSON_MORALE = new KpiFamily<>(
                    Kind.PERSON,
                    Position::id,
                    higher("person-morale", INDEX, "1 for somebody who does what they can, mean of shifts")
                            .at(SHIFTS))
            .followedBy(Position::id);

    public static final KpiFamily<Work> HOURS = new KpiFamily<>(
                    Kind.DUTY,
                    Work::id,
                    plain("hours", HOURS_PER_WEEK, "hours a week on this duty").at(WORKING_HOURS))
            .followedBy(work -> work.person.id());

    /** One for each hire, end or change that waits for a sign. */
    public static final KpiFamily<String> COMES_IN_WEEK = new KpiFamily<>(
            Kind.STEP,
            step -> step,
            plain(
                            "comes-in-week",
                            WEEKS,
                            "week of the first day at work, or of the change, counted from 1; not defined in a year in which it does not come")
                    .followedBy(MANAGER));

    private static final List<KpiFamily<?>> ALL = List.of(
            SESSIONS,
            REVENUE,
            LOST_ORDERS,
            LOST_REVENUE,
            QUALITY,
            CONTACTS,
            MEAN_WAIT_MINUTES,
            ABANDONED_SHARE,
            ANSWERED_WITHIN,
            OWNER_HOURS,
            COVERAGE,
            PERSON_UTILISATION,
            PERSON_MORALE,
            HOURS,
            COMES_IN_WEEK);

    private final Kind kind;
    private final Function<M, String> member;
    private final Function<M, String> words;
    private final Function<M, String> follower;
    private final Row row;

    private KpiFamily(
            Kind kind, Function<M, String> member, Function<M, String> words, Function<M, String> follower, Row row) {
        this.kind = kind;
        this.member = member;
        this.words = words;
        this.follower = follower;
        this.row = row;
    }

    private KpiFamily(Kind kind, Function<M, String> member, Row row) {
        this(kind, member, member, any -> row.follower.id(), row);
    }

    private KpiFamily<M> saying(Function<M, String> inWords) {
        return new KpiFamily<>(kind, member, inWords, follower, row);
    }

    private KpiFamily<M> followedBy(Function<M, String> whose) {
        return new KpiFamily<>(kind, member, words, whose, row);
    }

    private static String whoseQuality(boolean content) {
        return (content ? Follower.CONTENT_CREATOR : Follower.EVERYBODY).id();
    }

    /** All families. */
    public static Stream<KpiFamily<?>> all() {
        return ALL.stream();
    }

    /** The family that a KPI is a member of; none for one that stands by itself. */
    public static Optional<KpiFamily<?>> ofMember(KpiDefinition kpi) {
        return ALL.stream()
                .filter(family -> family.member(kpi.id()).isPresent())
                .findFirst();
    }

    /** What all its members' ids begin with, up to the dot. */
    public String id() {
        return row.id;
    }

    /** The id of a member, as {@code revenue.email}. */
    public String id(M of) {
        return row.id + "." + member.apply(of);
    }

    /** What the KPI of a member is. */
    public KpiDefinition of(M each) {
        String formula = row.formula.replace(MEMBER, words.apply(each));
        return new KpiDefinition(id(each), row.unit, row.better, follower.apply(each), formula);
    }

    /** The name of the member that an id is of, if it is of this family. */
    public Optional<String> member(String kpi) {
        return kpi.startsWith(row.id + ".") ? Optional.of(kpi.substring(row.id.length() + 1)) : Optional.empty();
    }

    /** What its members are; of hours, what somebody spends them on. */
    public Kind kind() {
        return kind;
    }

    public Clock clock() {
        return row.clock;
    }

    /** Who defines it so. */
    public String source() {
        return row.source;
    }

    /** What the members of families are. */
    public enum Kind {
        CHANNEL,
        REASON,
        QUALITY,
        MEDIUM,
        SERVICE_LEVEL,
        DUTY,
        PERSON,
        STEP
    }

    /** A duty in somebody's hands. */
    public record Work(Position person, Duty duty) {
        private String id() {
            return person.id() + "." + duty.id();
        }
    }
}
