package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RecruitingChannelTest {
    private static final Assumptions TOLD_APART = Suppose.that(Assumption.JOB_BOARD_FEE, .01)
            .and(Assumption.LINKEDIN_FEE, .02)
            .and(Assumption.LINKEDIN_UNFIT, .7)
            .and(Assumption.GROUP_LEAD, .6)
            .and(Assumption.GROUP_UNFIT, 1.4)
            .and(Assumption.REFERRAL_LEAD, .5)
            .and(Assumption.REFERRAL_UNFIT, .4)
            .and(Assumption.AGENCY_LEAD, .8)
            .and(Assumption.AGENCY_UNFIT, .9)
            .and(Assumption.AGENCY_FEE, .2)
            .assumptions();

    @Test
    void everyChannelHasItsOwnTimeFitAndPriceAgainstAJobBoard() {
        assertThat(what(RecruitingChannel.JOB_BOARD)).containsExactly(1, 1, .01);
        assertThat(what(RecruitingChannel.LINKEDIN)).containsExactly(1, .7, .02);
        assertThat(what(RecruitingChannel.FACEBOOK_GROUP)).containsExactly(.6, 1.4, 0);
        assertThat(what(RecruitingChannel.REFERRAL)).containsExactly(.5, .4, 0);
        assertThat(what(RecruitingChannel.AGENCY)).containsExactly(.8, .9, .2);
    }

    @Test
    void everyChannelAndEveryEndOfAShiftHasItsWord() {
        assertThat(Stream.of(RecruitingChannel.values()).map(RecruitingChannel::id))
                .containsExactly("job-board", "linkedin", "facebook-group", "referral", "agency");
        assertThat(Stream.of(EndOfShift.values()).map(EndOfShift::id)).containsExactly("finish", "resume", "hand-over");
    }

    private static double[] what(RecruitingChannel channel) {
        return new double[] {channel.leadFactor(TOLD_APART), channel.unfitFactor(TOLD_APART), channel.fee(TOLD_APART)};
    }
}
