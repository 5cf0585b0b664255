package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody does who answers readily, packs too, keeps the papers and writes pages; an agency takes two hours to brief. */
final class JobDescriptionTest {
    private static final Assumptions BELIEVED = Suppose.that(Assumption.AGENCY_HAND_OFF, 2)
            .and(Assumption.CHECK_HOURS, 3)
            .and(Assumption.ATTENTION_MINUTES, 20)
            .assumptions();
    private static final Duties DUTIES = new Duties(List.of(
            duty("customer-service", Nature.SERVICE, 1),
            duty("fulfilment", Nature.FULFILMENT, 2),
            duty("papers", Nature.ROUTINE, 5),
            new Duty("content", "", Nature.GROWTH, 7, 10, 0, Optional.of(Quality.CONTENT))));
    private static final List<Skill> SKILLS = List.of(
            new Skill("customer-service", .9, true),
            new Skill("fulfilment", .5, false),
            new Skill("papers", .7, false),
            new Skill("content", .8, true));
    private static final int SERVICE = 0;
    private static final int PACKING = 1;
    private static final int PAPERS = 2;
    private static final int CONTENT = 3;

    @Test
    void growthWorkIsATradeOfItsOwnAndNothingThatComesFromAQueue() {
        JobDescription employee = of(false, Employment.FULL_TIME);
        assertThat(covers(employee)).extracting(Cover::duty).containsExactly(SERVICE, PACKING, PAPERS);
        Work next = employee.trade(false, 0).next(0, duty -> true);
        assertThat(next).isNotNull();
        assertThat(next.duty()).isEqualTo(CONTENT);
    }

    @Test
    void ownersTakeGrowthWorkLikeEverythingElse() {
        JobDescription owner = of(true, Employment.OWNER);
        assertThat(covers(owner)).extracting(Cover::duty).containsExactly(SERVICE, PACKING, PAPERS, CONTENT);
        assertThat(owner.trade(false, 0)).isSameAs(Trade.NONE);
    }

    @Test
    void whoOwnsTheShopStandsInWhereItIsNotTheirMainWork() {
        List<Cover> covers = covers(of(true, Employment.OWNER));
        assertThat(covers).extracting(Cover::fallback).containsExactly(false, true, true, false);
        assertThat(covers).extracting(Cover::minds).containsExactly(true, false, false, true);
    }

    @Test
    void aHelperMindsEverythingButAnInboxThatIsNotTheirMainWork() {
        assertThat(covers(of(false, Employment.FULL_TIME)))
                .extracting(Cover::minds)
                .containsExactly(true, true, true);
        List<Skill> sideline = List.of(new Skill("customer-service", .9, false));
        assertThat(covers(of(sideline, false, Employment.FULL_TIME)))
                .extracting(Cover::minds)
                .containsExactly(false);
    }

    @Test
    void anOutsiderIsBriefedForWhatNoCustomerTellsThemOf() {
        JobDescription agency = of(false, Employment.AGENCY);
        assertThat(covers(agency)).extracting(Cover::handOffMillis).containsExactly(0L, 0L, SimTime.hours(2));
        Trade trade = agency.trade(false, SimTime.DAY_MILLIS);
        assertThat(trade.next(SimTime.DAY_MILLIS, duty -> true)).isNull();
        assertThat(trade.next(SimTime.DAY_MILLIS + SimTime.hours(2), duty -> true))
                .isNotNull();
    }

    @Test
    void aSidelineIsLookedAtByTheHourAndTheMainWorkWhenItIsNoticed() {
        Attention attention = new Attention(BELIEVED, new Streams(1, 0), false);
        Rhythm sideline = attention.of("clerk", new Skill("customer-service", .9, false));
        assertThat(sideline.nextMillis(100)).isEqualTo(100 + SimTime.hours(3));
        Rhythm main = attention.of("clerk", SKILLS.get(SERVICE));
        assertThat(main.nextMillis(100)).as("without a reason").isEqualTo(SimTime.NEVER);
        assertThat(main.noticesMillis(100)).isGreaterThan(100);
    }

    @Test
    void aDeskThatIsWatchedIsSeenAtOnce() {
        Attention watched = new Attention(BELIEVED, new Streams(1, 0), true);
        assertThat(watched.of("clerk", SKILLS.get(SERVICE))).isSameAs(Rhythm.AT_ONCE);
        Assumptions keen = Suppose.that(Assumption.ATTENTION_MINUTES, 0).assumptions();
        assertThat(new Attention(keen, new Streams(1, 0), false).of("clerk", SKILLS.get(SERVICE)))
                .isSameAs(Rhythm.AT_ONCE);
    }

    @Test
    void aRolesSkillsAreKnownByTheDutysNumber() {
        assertThat(DUTIES.skills(position(SKILLS, false, Employment.FULL_TIME).role()))
                .containsExactly(.9, .5, .7, .8);
        assertThat(DUTIES.skills(position(List.of(new Skill("papers", .4, true)), false, Employment.FULL_TIME)
                        .role()))
                .containsExactly(0, 0, .4, 0);
    }

    private static List<Cover> covers(JobDescription job) {
        return job.covers(skill -> Rhythm.AT_ONCE);
    }

    private static JobDescription of(boolean fallback, Employment form) {
        return of(SKILLS, fallback, form);
    }

    private static JobDescription of(List<Skill> skills, boolean fallback, Employment form) {
        return new JobDescription(position(skills, fallback, form), DUTIES, BELIEVED);
    }

    private static Position position(List<Skill> skills, boolean fallback, Employment form) {
        Role role = new Role("clerk", "", skills, fallback, false, form, 40, 10, 20, 1, 0, .5);
        return new Position("clerk", role, form, Timetable.spread(40), Pay.anHour(10), EndOfShift.RESUME);
    }

    private static Duty duty(String id, Nature nature, int priority) {
        return new Duty(id, "", nature, priority, 0, 0, Optional.empty());
    }
}
