package dev.stagecrew.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServiceLevelTest {
    @ParameterizedTest
    @CsvSource({
        "20, false, answered-within.20s, 20, seconds",
        "90, false, answered-within.90s, 90, seconds",
        "5400, false, answered-within.90min, 90, minutes",
        "3600, false, answered-within.1h, 1, hours",
        "14400, false, answered-within-4h, 4, hours",
        "14400, true, answered-within.4-working-hours, 4, hours",
        "28800, true, answered-within.8-working-hours, 8, hours",
        "1800, true, answered-within.30-working-minutes, 30, minutes",
        "45, true, answered-within.45-working-seconds, 45, seconds",
    })
    void itIsTheKpiThatTellsOfIt(long seconds, boolean whileOpen, String kpi, long count, String unit) {
        ServiceLevel level = new ServiceLevel(seconds * SimTime.SECOND_MILLIS, whileOpen);
        assertThat(level.kpi()).isEqualTo(kpi);
        assertThat(ServiceLevel.of(kpi)).contains(level);
        assertThat(level.count()).isEqualTo(count);
        assertThat(level.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered-share", "answered-within", "answered-within.x", "answered-within.4", "orders"})
    void otherKpisTellOfNone(String kpi) {
        assertThat(ServiceLevel.of(kpi)).isEmpty();
    }

    @Test
    void aPromiseTakesWholeSecondsAndSomeTime() {
        assertThatThrownBy(() -> new ServiceLevel(0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceLevel(-1000, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceLevel(1500, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
