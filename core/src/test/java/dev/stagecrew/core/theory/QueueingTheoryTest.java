package dev.stagecrew.core.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QueueingTheoryTest {
    /** The help desk that every engine in the benchmark agrees on. */
    @Test
    void erlangAOfTheBenchmarkDesk() {
        ErlangA desk = ErlangA.of(30, 4, 8, 0.5);
        assertThat(desk.abandonedShare()).isCloseTo(0.09219, within(5e-6));
        assertThat(desk.meanWaitHours()).isCloseTo(0.0460959, within(5e-8));
        assertThat(desk.utilisation()).isCloseTo(0.85107, within(5e-6));
    }

    /** With θ = μ the desk is M/M/∞: the number in the system is Poisson with mean λ/μ, whatever the servers. */
    @Test
    void erlangAWithPatienceLikeServiceIsPoisson() {
        double load = 7.5;
        int servers = 8;
        double term = Math.exp(-load);
        double below = 0;
        double busy = 0;
        for (int n = 0; n < 200; n++) {
            below += n < servers ? term : 0;
            busy += Math.min(n, servers) * term;
            term *= load / (n + 1);
        }
        ErlangA desk = ErlangA.of(30, 4, servers, 0.25);
        assertThat(desk.waitingShare()).isCloseTo(1 - below, within(1e-13));
        assertThat(desk.utilisation()).isCloseTo(busy / servers, within(1e-13));
    }

    @Test
    void erlangAApproachesErlangCAsPatienceGrows() {
        ErlangC patient = new ErlangC(12, 5, 3);
        ErlangA almost = ErlangA.of(12, 5, 3, 1e7);
        ErlangA limit = ErlangA.of(12, 5, 3, Double.POSITIVE_INFINITY);
        assertThat(almost.meanWaitHours()).isCloseTo(patient.meanWaitHours(), within(1e-6));
        assertThat(limit.meanWaitHours()).isEqualTo(patient.meanWaitHours());
        assertThat(limit.abandonedShare()).isZero();
    }

    /** In heavy overload every server is busy and the surplus gives up: the fluid limit 1 − cμ/λ. */
    @Test
    void erlangAInOverloadLosesTheSurplus() {
        ErlangA desk = ErlangA.of(1000, 1, 100, 1000);
        assertThat(desk.abandonedShare()).isCloseTo(0.9, within(1e-12));
        assertThat(desk.utilisation()).isCloseTo(1, within(1e-11));
    }

    /** Closed form for c = 3, a = 2.4: C = (a³/3!)(1/(1 − ρ)) / (1 + a + a²/2 + (a³/6)/(1 − ρ)) = 11.52/17.8. */
    @Test
    void erlangCOfThreeAgents() {
        ErlangC desk = new ErlangC(12, 5, 3);
        assertThat(desk.waitingShare()).isCloseTo(11.52 / 17.8, within(1e-14));
        assertThat(desk.meanWaitHours()).isCloseTo(11.52 / 17.8 / 3, within(1e-14));
        assertThat(desk.utilisation()).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void erlangCWithOneServerIsMM1() {
        MM1 one = new MM1(9, 10);
        ErlangC desk = new ErlangC(9, 10, 1);
        assertThat(one.meanWaitHours()).isCloseTo(0.9, within(1e-14));
        assertThat(desk.meanWaitHours()).isCloseTo(one.meanWaitHours(), within(1e-13));
        assertThat(desk.shareWaitingLongerThan(0.3)).isCloseTo(one.shareWaitingLongerThan(0.3), within(1e-14));
        assertThat(one.meanWaiting()).isCloseTo(8.1, within(1e-12));
    }

    @Test
    void aDeskThatCannotKeepUpWaitsForever() {
        assertThat(new ErlangC(15, 5, 3).meanWaitHours()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new MM1(10, 10).meanWaitHours()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new MM1(20, 10).utilisation()).isEqualTo(1);
    }

    @Test
    void ratesMustBePositive() {
        assertThatThrownBy(() -> new MM1(0, 1)).hasMessageContaining("arrival rate");
        assertThatThrownBy(() -> new ErlangC(1, Double.NaN, 1)).hasMessageContaining("service rate");
        assertThatThrownBy(() -> ErlangA.of(1, 1, 0, 1)).hasMessageContaining("servers");
        assertThatThrownBy(() -> ErlangA.of(1, 1, 1, 0)).hasMessageContaining("patience");
    }
}
