package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class EmploymentTest {
    private static final Set<Employment> EMPLOYEES = EnumSet.of(Employment.FULL_TIME, Employment.PART_TIME);

    /** Every number another one, so that none is taken for its neighbour. */
    private static final Assumptions TOLD_APART = Suppose.that(Assumption.FREELANCE_COORDINATION, 1.3)
            .and(Assumption.PROJECT_COORDINATION, 1.7)
            .and(Assumption.AGENCY_COORDINATION, 1.9)
            .and(Assumption.FREELANCE_HAND_OFF, 5)
            .and(Assumption.AGENCY_HAND_OFF, 7)
            .and(Assumption.ABSENCE, .04)
            .and(Assumption.OWNER_ABSENCE, .02)
            .assumptions();

    @Test
    void everyFormIsKnownByItsName() {
        for (Employment form : Employment.values()) {
            assertThat(Employment.byId(form.id())).contains(form);
        }
        assertThat(Employment.byId("part-time")).contains(Employment.PART_TIME);
        assertThat(Employment.byId("boss")).isEmpty();
    }

    @Test
    void employeesAndNobodyElseResignAreIllOnPayAndHaveLeave() {
        assertThat(those(Employment::canResign)).isEqualTo(EMPLOYEES);
        assertThat(those(Employment::isPaidWhenAbsent)).isEqualTo(EMPLOYEES);
        assertThat(those(Employment::hasPaidLeave)).isEqualTo(EMPLOYEES);
    }

    @Test
    void whoIsPaidForWhatIsWorkedMakesUpForWhatIsMissed() {
        assertThat(those(Employment::makesUpForMissedHours))
                .containsExactly(Employment.FREELANCE, Employment.AGENCY, Employment.PROJECT);
    }

    @Test
    void freelancersHaveOtherClients() {
        assertThat(those(Employment::hasOtherClients)).containsExactly(Employment.FREELANCE);
    }

    @Test
    void outsidersCostMoreCoordinationThanEmployeesAndOwnersNone() {
        assertThat(Employment.OWNER.links(TOLD_APART)).isZero();
        assertThat(Employment.FULL_TIME.links(TOLD_APART)).isEqualTo(1);
        assertThat(Employment.PART_TIME.links(TOLD_APART)).isEqualTo(1);
        assertThat(Employment.FREELANCE.links(TOLD_APART)).isEqualTo(1.3);
        assertThat(Employment.PROJECT.links(TOLD_APART)).isEqualTo(1.7);
        assertThat(Employment.AGENCY.links(TOLD_APART)).isEqualTo(1.9);
    }

    @Test
    void workIsHandedToOutsidersInHoursAndToInsidersAtOnce() {
        assertThat(those(form -> form.handOffHours(TOLD_APART) == 0))
                .containsExactly(Employment.OWNER, Employment.FULL_TIME, Employment.PART_TIME);
        assertThat(Employment.FREELANCE.handOffHours(TOLD_APART)).isEqualTo(5);
        assertThat(those(form -> form.handOffHours(TOLD_APART) == 7))
                .containsExactly(Employment.AGENCY, Employment.PROJECT);
    }

    @Test
    void whoWorksForThemselvesIsIllLessOften() {
        assertThat(those(form -> form.absence(TOLD_APART) == .02))
                .containsExactly(Employment.OWNER, Employment.FREELANCE);
        assertThat(those(form -> form.absence(TOLD_APART) == .04)).hasSize(4);
    }

    private static Set<Employment> those(Predicate<Employment> which) {
        Set<Employment> those = EnumSet.allOf(Employment.class);
        those.removeIf(which.negate());
        return those;
    }
}
