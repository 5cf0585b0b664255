package dev.stagecrew.benchmarks.desk;

import dev.stagecrew.core.theory.ErlangA;

/** The model that everybody simulates: M/M/8+M, first come, first served, as in {@code examples/theory/erlang-a.yaml}. */
final class HelpDeskModel {
    static final double ARRIVALS_PER_HOUR = 30;
    static final double SERVICES_PER_HOUR = 4;
    static final int AGENTS = 8;
    static final double PATIENCE_HOURS = .5;

    private HelpDeskModel() {}

    static ErlangA exact() {
        return ErlangA.of(ARRIVALS_PER_HOUR, SERVICES_PER_HOUR, AGENTS, PATIENCE_HOURS);
    }
}
