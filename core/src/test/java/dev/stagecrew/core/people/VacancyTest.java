package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.random.Streams;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The luck of hiring, over many replications. Tolerances are four standard errors. */
final class VacancyTest {
    private static final int MANY = 20_000;
    private static final double FOR_GOOD = Double.POSITIVE_INFINITY;

    @Test
    void theSearchTakesTheRolesUsualTimeOnAverage() {
        double deviation = 20 * .3;
        assertThat(mean(Vacancy::leadDays, 1)).isCloseTo(20, within(4 * deviation / Math.sqrt(MANY)));
    }

    /** m · e^(1 − effort): the usual effort leaves the usual share. */
    @Test
    void moreInterviewingMeansFewerUnfitHires() {
        double usual = Suppose.nothingSpecial().get(Assumption.MIS_HIRE);
        for (double effort : new double[] {.5, 1, 2, 4}) {
            double share = usual * Math.exp(1 - effort);
            double found = mean(vacancy -> vacancy.fit() < 1 ? 1 : 0, effort);
            assertThat(found).isCloseTo(share, within(4 * Math.sqrt(share / MANY)));
        }
    }

    @Test
    void aReferralIsFasterAndFitsBetterAndAnAgencyCosts() {
        Assumptions usual = Suppose.nothingSpecial();
        Position clerk = Team.veteran("clerk", Employment.FULL_TIME);
        Vacancy board = new Vacancy(clerk, "clerk", new Streams(1, 0), usual, Search.USUAL);
        Vacancy referral =
                new Vacancy(clerk, "clerk", new Streams(1, 0), usual, new Search(RecruitingChannel.REFERRAL, 1));
        Vacancy agency = new Vacancy(clerk, "clerk", new Streams(1, 0), usual, new Search(RecruitingChannel.AGENCY, 1));
        assertThat(referral.usualLeadDays()).isCloseTo(.75 * board.usualLeadDays(), within(1e-9));
        assertThat(referral.fee(FOR_GOOD)).isZero();
        assertThat(agency.fee(FOR_GOOD)).isCloseTo(.20 * 10 * 40 * 365.25 / 7, within(1e-9));
        assertThat(RecruitingChannel.REFERRAL.unfitFactor(usual)).isLessThan(1);
    }

    @Test
    void theFeeIsForTheTimeThatSomebodyIsHired() {
        Vacancy agency = new Vacancy(
                Team.veteran("clerk", Employment.FULL_TIME),
                "clerk",
                new Streams(1, 0),
                Suppose.nothingSpecial(),
                new Search(RecruitingChannel.AGENCY, 1));
        double year = agency.fee(FOR_GOOD);
        assertThat(agency.fee(35)).isCloseTo(year * 35 / 365.25, within(1e-9));
        assertThat(agency.fee(35)).as("a fifth of the wages of five weeks").isCloseTo(.20 * 10 * 40 * 5, within(1e-9));
        assertThat(agency.fee(800)).isEqualTo(year);
        assertThat(agency.fee(0)).isZero();
    }

    @Test
    void anAgencyFindsItsOwnPeople() {
        Vacancy people = new Vacancy(
                Team.veteran("clerk", Employment.AGENCY),
                "clerk",
                new Streams(1, 0),
                Suppose.nothingSpecial(),
                new Search(RecruitingChannel.AGENCY, 1));
        assertThat(people.fee(FOR_GOOD)).isZero();
    }

    /** Common random numbers: through another channel the same search takes proportionally longer or shorter. */
    @Test
    void anotherChannelMeetsTheSameLuck() {
        for (int replication = 0; replication < 100; replication++) {
            Vacancy board = vacancy(Employment.FULL_TIME, replication, 1);
            Vacancy referral = new Vacancy(
                    Team.veteran("clerk", Employment.FULL_TIME),
                    "clerk",
                    new Streams(1, replication),
                    Suppose.nothingSpecial(),
                    new Search(RecruitingChannel.REFERRAL, 1));
            board.open();
            referral.open();
            assertThat(referral.leadDays()).isLessThanOrEqualTo(board.leadDays());
            assertThat(referral.fit()).isGreaterThanOrEqualTo(board.fit());
        }
    }

    @Test
    void theShareOfEmployeesWhoLeaveWithinAYearIsTheAttrition() {
        double attrition = Suppose.nothingSpecial().get(Assumption.ATTRITION);
        double left = mean(vacancy -> vacancy.leaves(0, 1) <= 365 ? 1 : 0, 1);
        assertThat(left).isCloseTo(attrition, within(4 * Math.sqrt(attrition * (1 - attrition) / MANY)));
    }

    @Test
    void anUnfitHireIsGoneAfterThreeMonths() {
        Vacancy vacancy = vacancy(Employment.FULL_TIME, 0, 1);
        vacancy.open();
        assertThat(vacancy.leaves(10, .5)).isLessThanOrEqualTo(100);
    }

    @Test
    void outsidePeopleDoNotResign() {
        Vacancy vacancy = vacancy(Employment.FREELANCE, 0, 1);
        vacancy.open();
        assertThat(vacancy.leaves(0, 1)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void nobodyLeavesWhereThereIsNoAttrition() {
        Assumptions loyal = Suppose.that(Assumption.ATTRITION, 0).assumptions();
        Vacancy vacancy = new Vacancy(
                Team.veteran("clerk", Employment.FULL_TIME), "clerk", new Streams(1, 0), loyal, Search.USUAL);
        vacancy.open();
        assertThat(vacancy.leaves(0, 1)).isEqualTo(Integer.MAX_VALUE);
    }

    /** Common random numbers: the same place in the team is filled with the same luck, whatever else a plan does. */
    @Test
    void everyPlanFindsTheSamePersonForTheSamePlace() {
        Vacancy one = vacancy(Employment.FULL_TIME, 3, 1);
        Vacancy other = vacancy(Employment.FULL_TIME, 3, 2);
        one.open();
        other.open();
        assertThat(one.leadDays()).isEqualTo(other.leadDays());
        assertThat(one.leaves(0, 1)).isEqualTo(other.leaves(0, 1));
        other.open();
        assertThat(one.leaves(0, 1)).as("the next one is somebody else").isNotEqualTo(other.leaves(0, 1));
    }

    @Test
    void whoIsAlreadyHereLeavesByTheSameRateFromToday() {
        double attrition = Suppose.nothingSpecial().get(Assumption.ATTRITION);
        double left = mean(vacancy -> vacancy.leavesAfterLong(1_000) <= 1_365 ? 1 : 0, 1);
        assertThat(left).isCloseTo(attrition, within(4 * Math.sqrt(attrition * (1 - attrition) / MANY)));
        Vacancy clerk = vacancy(Employment.FULL_TIME, 0, 1);
        assertThat(clerk.leavesAfterLong(50) - clerk.leavesAfterLong(0)).isEqualTo(50);
        assertThat(clerk.leavesAfterLong(0)).as("not before tomorrow").isPositive();
        assertThat(vacancy(Employment.FREELANCE, 0, 1).leavesAfterLong(0)).isEqualTo(Integer.MAX_VALUE);
    }

    /** Where nearly everybody leaves within the year somebody leaves on the first day, and that is tomorrow. */
    @Test
    void nobodyLeavesOnTheDayTheyCome() {
        Assumptions fickle = Suppose.that(Assumption.ATTRITION, 1).assumptions();
        for (int replication = 0; replication < 100; replication++) {
            Vacancy vacancy = new Vacancy(
                    Team.veteran("clerk", Employment.FULL_TIME),
                    "clerk",
                    new Streams(1, replication),
                    fickle,
                    Search.USUAL);
            vacancy.open();
            assertThat(vacancy.leaves(7, 1)).isGreaterThan(7);
        }
    }

    /** A trial period of 60 days from the first day on; who fits stays by the same luck. */
    @Test
    void theTrialPeriodCountsFromTheFirstDay() {
        Assumptions loyal = Suppose.that(Assumption.ATTRITION, 0)
                .and(Assumption.PROBATION_DAYS, 60)
                .assumptions();
        Vacancy vacancy = new Vacancy(
                Team.veteran("clerk", Employment.FULL_TIME), "clerk/2", new Streams(1, 0), loyal, Search.USUAL);
        vacancy.open();
        assertThat(vacancy.leaves(10, .5)).isEqualTo(70);
        assertThat(vacancy.leaves(10, 1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(vacancy.chair()).isEqualTo("clerk/2");
        assertThat(vacancy.search()).isSameAs(Search.USUAL);
        assertThat(vacancy.position().id()).isEqualTo("clerk");
    }

    @Test
    void everySearchFindsSomebodyElse() {
        Vacancy vacancy = vacancy(Employment.FULL_TIME, 3, 1);
        vacancy.open();
        int first = vacancy.leaves(0, 1);
        vacancy.open();
        int second = vacancy.leaves(0, 1);
        vacancy.open();
        assertThat(vacancy.leaves(0, 1)).isNotIn(first, second);
        assertThat(second).isNotEqualTo(first);
    }

    private static double mean(ToDoubleFunction<Vacancy> value, double effort) {
        return IntStream.range(0, MANY)
                .mapToObj(replication -> vacancy(Employment.FULL_TIME, replication, effort))
                .peek(Vacancy::open)
                .mapToDouble(value)
                .average()
                .orElseThrow();
    }

    private static Vacancy vacancy(Employment employment, int replication, double effort) {
        return new Vacancy(
                Team.veteran("clerk", employment),
                "clerk",
                new Streams(1, replication),
                Suppose.nothingSpecial(),
                new Search(RecruitingChannel.JOB_BOARD, effort));
    }
}
