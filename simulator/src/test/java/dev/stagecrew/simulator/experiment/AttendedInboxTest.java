package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** An inbox that is looked at and not watched. */
final class AttendedInboxTest {
    private static final double MEAN_NOTICE_MINUTES = Assumption.ATTENTION_MINUTES.under(Preset.CENTRAL) / Math.log(2);
    private static final int QUIET = 3_000;
    private static final int BUSY = 90_000;
    private static final String PATIENT = """
            email-patience-hours: 480 h
              email-patience-shape: 3
              enquiry-minutes: 0.05 min""";
    private static final String WATCHED = PATIENT + "\n  attention-minutes: 0 min";

    /** Kooti et al. 2015: 28 minutes on a telephone to 62 at a desk, 47 in all. Some 1,100 questions: within 5. */
    @Test
    void aLoneQuietDeskDayAndNightAnswersAsPeopleAnswerMail() {
        assertThat(SmallShop.lived(email(QUIET, 1, PATIENT)).kpi("first-response-minutes"))
                .isCloseTo(Assumption.ATTENTION_MINUTES.under(Preset.CENTRAL), within(8.0));
    }

    /**
     * Each message is one more reason to look: the formula of {@link dev.stagecrew.core.work.Glances}. Waits of 1,100 and
     * 33,000 questions, of which some look at the same time: four standard errors.
     */
    @Test
    void theMeanWaitIsThatOfTheFirstNotice() {
        assertThat(mean(email(QUIET, 1, PATIENT))).isCloseTo(noticed(QUIET, 1), within(8.0));
        assertThat(mean(email(BUSY, 1, PATIENT))).isCloseTo(noticed(BUSY, 1), within(1.0));
    }

    @Test
    void twoNoticeTwiceAsSoon() {
        assertThat(mean(email(QUIET, 2, PATIENT))).isCloseTo(noticed(QUIET, 2), within(4.0));
    }

    @Test
    void aBusyInboxIsSeenToSooner() {
        assertThat(mean(email(BUSY, 1, PATIENT))).isLessThan(mean(email(QUIET, 1, PATIENT)) / 2);
    }

    @Test
    void whatIsWatchedIsAnsweredAtOnce() {
        assertThat(mean(email(QUIET, 1, WATCHED))).isLessThan(.1);
    }

    /** Nobody looks for a call: it rings. */
    @Test
    void aCallIsNotLookedFor() {
        assertThat(mean(QuestionsOnly.scenario("phone", QUIET, 1, "phone-patience-minutes: 200 min")))
                .isLessThan(.1);
    }

    private static Scenario email(int visitsAMonth, int agents, String assumptions) {
        return QuestionsOnly.scenario("email", visitsAMonth, agents, assumptions);
    }

    private static double mean(Scenario scenario) {
        return SmallShop.lived(scenario).kpi("mean-wait-minutes");
    }

    /** a / (1 + λ ∫ exp(−t/a − λt + λa (1 − exp(−t/a))) dt), in minutes, by the trapezium rule. */
    private static double noticed(int visitsAMonth, int agents) {
        double a = MEAN_NOTICE_MINUTES / agents;
        double rate = visitsAMonth * .03 / (365.25 / 12 * 24 * 60);
        double step = a / 1000;
        double integral = step / 2;
        for (double t = step; t < 30 * a; t += step) {
            integral += step * Math.exp(-t / a - rate * t + rate * a * (1 - Math.exp(-t / a)));
        }
        return a / (1 + rate * integral);
    }
}
