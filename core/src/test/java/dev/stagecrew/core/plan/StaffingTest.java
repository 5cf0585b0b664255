package dev.stagecrew.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.RecruitingChannel;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.people.Team;
import dev.stagecrew.core.people.Vacancy;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Every search takes the twenty days that are usual, everybody fits, and notice is given four weeks ahead. */
final class StaffingTest {
    private static final int LEAD = 20;
    private static final OptionalInt FOR_GOOD = OptionalInt.empty();
    private static final Start ON_DAY_60 = new Start.OnDay(60);
    private static final Start WHEN_BUSY = new Start.WhenReached(Kpi.ORDERS, Start.Comparison.AT_LEAST, 100, 2);

    private final Suppose believed = Suppose.that(Assumption.LEAD_VARIATION, 0)
            .and(Assumption.MIS_HIRE, 0)
            .and(Assumption.NOTICE_DAYS, 28)
            .and(Assumption.INTERVIEW_HOURS, 12)
            .and(Assumption.ONBOARDING_HOURS, 30)
            .and(Assumption.ONBOARDING_DAYS, 10);
    private final List<String> told = new ArrayList<>();

    @Test
    void theSearchForADatedHireOpensAheadOfTheDay() {
        live(planned(ON_DAY_60, FOR_GOOD, OptionalDouble.empty()), 100);
        assertThat(told).containsExactly("day 40: search for 12.0 h in 20 days", "day 60: starts, 30.0 h in 10 days");
    }

    @Test
    void aTriggerHasToHoldForItsWeeksOnEnd() {
        Staffing staffing = planned(WHEN_BUSY, FOR_GOOD, OptionalDouble.empty());
        double[] weeks = {0, 120, 90, 110, 100, 120};
        for (int day = 0; day < 70; day++) {
            int week = Math.min(day / 7, weeks.length - 1);
            begin(staffing, day, kpi -> weeks[week]);
        }
        assertThat(told).containsExactly("day 28: search for 12.0 h in 20 days", "day 48: starts, 30.0 h in 10 days");
    }

    @Test
    void nobodyIsLookedForAheadOfThePlan() {
        Staffing staffing = planned(new Start.OnDay(5), FOR_GOOD, OptionalDouble.empty());
        begin(staffing, -10, kpi -> 0);
        assertThat(told).isEmpty();
        begin(staffing, 0, kpi -> 0);
        assertThat(told).containsExactly("day 0: search for 12.0 h in 20 days");
    }

    @Test
    void aPositionThatEndsIsLeftAndNotFilledAgain() {
        Staffing staffing = planned(ON_DAY_60, OptionalInt.of(90), OptionalDouble.empty());
        live(staffing, 365);
        assertThat(told)
                .containsExactly(
                        "day 40: search for 12.0 h in 20 days", "day 60: starts, 30.0 h in 10 days", "day 90: left");
        assertThat(staffing.isFilled()).isFalse();
    }

    /** Everybody leaves within days at this rate. */
    @Test
    void aSuccessorIsLookedForFromTheNoticeOn() {
        Staffing staffing = Staffing.filled(vacancy(assumptions(.999999)), 0, assumptions(.999999));
        int leaves = lastDayBeforeLeaving(staffing);
        int opened = Math.max(0, leaves - 28);
        assertThat(told).contains("day " + opened + ": search for 12.0 h in 20 days", "day " + leaves + ": left");
        int back = Math.max(leaves, opened + LEAD);
        assertThat(told).contains("day " + back + ": starts, 30.0 h in 10 days");
    }

    @Test
    void whoIsLetGoIsNotReplaced() {
        Staffing staffing = Staffing.filled(vacancy(assumptions(0)), 0, assumptions(0));
        staffing.endsOn(40);
        live(staffing, 365);
        assertThat(told).containsExactly("day 40: left");
        assertThat(staffing.isFilled()).isFalse();
    }

    @Test
    void whoeverIsEmployedFromADayOnMayGiveNotice() {
        Assumptions restless = assumptions(.999999);
        Position outside = clerk().under(Employment.FREELANCE, clerk().timetable(), clerk().pay());
        Vacancy vacancy = new Vacancy(outside, "clerk", new Streams(1, 0), restless, Search.USUAL);
        Staffing staffing = Staffing.filled(vacancy, 0, restless);
        live(staffing, 100);
        assertThat(told).isEmpty();
        staffing.change(clerk(), 100);
        assertThat(staffing.position()).isEqualTo(clerk());
        live(staffing, 100, 465);
        assertThat(told).anyMatch(line -> line.endsWith("left"));
    }

    @Test
    void nobodyIsLookedForWhoCouldNotComeBeforeThePositionEnds() {
        Assumptions restless = assumptions(.999999);
        Staffing staffing = planned(new Start.OnDay(30), OptionalInt.of(31), OptionalDouble.empty(), restless);
        live(staffing, 365);
        assertThat(told).filteredOn(line -> line.contains("search")).hasSize(1);
    }

    @Test
    void aJobThatIsDeliveredIsOver() {
        Staffing staffing = planned(ON_DAY_60, FOR_GOOD, OptionalDouble.of(100));
        live(staffing, 70);
        assertThat(staffing.isJob()).isTrue();
        assertThat(staffing.scopeMillis()).isEqualTo(SimTime.hours(100));
        staffing.deliver(new PaperOffice(70));
        live(staffing, 71, 365);
        assertThat(told).last().isEqualTo("day 70: left");
    }

    @Test
    void hoursAWeekHaveNoScope() {
        Staffing staffing = planned(ON_DAY_60, FOR_GOOD, OptionalDouble.empty());
        assertThat(staffing.isJob()).isFalse();
        assertThat(staffing.scopeMillis()).isEqualTo(SimTime.NEVER);
    }

    /** An agency's fee is for the time somebody is hired: 80 hours are two weeks of a full-time clerk. */
    @Test
    void theFeeIsForAsLongAsTheScopeOrTheEndAllow() {
        double week = .2 * 10 * 40;
        assertThat(fee(OptionalInt.of(60 + 35), OptionalDouble.empty())).isCloseTo(5 * week, within(1e-9));
        assertThat(fee(FOR_GOOD, OptionalDouble.of(80))).isCloseTo(2 * week, within(1e-9));
        assertThat(fee(OptionalInt.of(60 + 7), OptionalDouble.of(80))).isCloseTo(week, within(1e-9));
    }

    private double fee(OptionalInt until, OptionalDouble scope) {
        Search agency = new Search(RecruitingChannel.AGENCY, 1);
        Hire hire = new Hire(clerk(), false, ON_DAY_60, until, agency, scope, Hire.Outlay.NOTHING);
        Vacancy vacancy = new Vacancy(clerk(), "clerk", new Streams(1, 0), assumptions(0), agency);
        PaperOffice office = new PaperOffice(60);
        Staffing.planned(vacancy, hire, assumptions(0)).begin(60 - (int) vacancy.usualLeadDays(), kpi -> 0, office);
        return office.fee;
    }

    private int lastDayBeforeLeaving(Staffing staffing) {
        for (int day = 0; day < 3_000; day++) {
            boolean before = staffing.isFilled();
            begin(staffing, day, kpi -> 0);
            if (before && told.contains("day " + day + ": left")) {
                live(staffing, day + 1, day + 60);
                return day;
            }
        }
        throw new IllegalStateException("nobody left");
    }

    private void live(Staffing staffing, int days) {
        live(staffing, 0, days);
    }

    private void live(Staffing staffing, int from, int to) {
        for (int day = from; day < to; day++) {
            begin(staffing, day, kpi -> 0);
        }
    }

    private void begin(Staffing staffing, int day, ToDoubleFunction<Kpi> lastWeek) {
        int before = told.size();
        boolean moved = staffing.begin(day, lastWeek, new PaperOffice(day));
        boolean cameOrWent = told.subList(before, told.size()).stream().anyMatch(line -> !line.contains("search"));
        assertThat(moved).as("day " + day).isEqualTo(cameOrWent);
    }

    private Staffing planned(Start start, OptionalInt until, OptionalDouble scope) {
        return planned(start, until, scope, assumptions(0));
    }

    private static Staffing planned(Start start, OptionalInt until, OptionalDouble scope, Assumptions assumptions) {
        Hire hire = new Hire(clerk(), false, start, until, Search.USUAL, scope, Hire.Outlay.NOTHING);
        return Staffing.planned(vacancy(assumptions), hire, assumptions);
    }

    private static Vacancy vacancy(Assumptions assumptions) {
        return new Vacancy(clerk(), "clerk", new Streams(1, 0), assumptions, Search.USUAL);
    }

    private Assumptions assumptions(double attrition) {
        return believed.and(Assumption.ATTRITION, attrition).assumptions();
    }

    private static Position clerk() {
        return Team.veteran("clerk", Employment.FULL_TIME);
    }

    private final class PaperOffice implements Staffing.Office {
        private final int day;
        private double fee;

        PaperOffice(int day) {
            this.day = day;
        }

        @Override
        public void searches(Staffing staffing, double cost, Staffing.Effort interviews) {
            fee = cost;
            told.add("day " + day + ": search for " + interviews.hours() + " h in " + interviews.days() + " days");
        }

        @Override
        public void starts(Staffing staffing, double fit, Staffing.Effort onboarding) {
            told.add("day " + day + ": starts, " + onboarding.hours() + " h in " + onboarding.days() + " days");
        }

        @Override
        public void left(Staffing staffing) {
            told.add("day " + day + ": left");
        }
    }
}
