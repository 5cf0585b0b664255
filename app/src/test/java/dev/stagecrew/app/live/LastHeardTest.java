package dev.stagecrew.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LastHeardTest {
    private static final long SECOND = 1_000_000_000;

    private final LastHeard contact = new LastHeard(Duration.ofSeconds(4), Duration.ofSeconds(120), 10 * SECOND);

    @Test
    void aShortSilenceIsNotWorthAWordAndALongOneIsWorthOne() {
        assertThat(contact.missed(14 * SECOND)).isFalse();
        assertThat(contact.missed(15 * SECOND)).isTrue();
        assertThat(contact.missed(16 * SECOND)).isFalse();
        assertThat(contact.heard(17 * SECOND)).isTrue();
        assertThat(contact.heard(18 * SECOND)).isFalse();
        assertThat(contact.missed(22 * SECOND)).isFalse();
        assertThat(contact.missed(23 * SECOND)).isTrue();
    }

    @Test
    void whoWasNotHeardForTooLongIsLost() {
        assertThat(contact.isLost(130 * SECOND)).isFalse();
        assertThat(contact.isLost(131 * SECOND)).isTrue();
        contact.heard(131 * SECOND);
        assertThat(contact.isLost(200 * SECOND)).isFalse();
    }
}
