package dev.stagecrew.study.recommend;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.trial.Yearbook;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What plans come to in numbered years, and which of them keep their cash. */
final class Observations implements Trial<Candidate> {
    /** Years by which a plan is judged to keep its cash before more are spent on it. */
    static final int FIRST_YEARS = 10;

    /** Share of years in which a plan keeps its cash. */
    static final double SAFE = 0.9;

    private final Scenario world;
    private final Yearbook book;
    private final Request request;
    private final int lanes;
    private final Map<String, Integer> years = new HashMap<>();

    Observations(Scenario world, Yearbook book, Request request, int lanes) {
        this.world = world;
        this.book = book;
        this.request = request;
        this.lanes = lanes;
    }

    @Override
    public double[] observe(Candidate candidate, int from, int count) {
        seen(candidate, from + count);
        Plan plan = candidate.plan();
        // a batch of fewer years than lanes would leave lanes idle; values do not depend on it
        book.prepare(world, List.of(plan), from + Math.max(count, lanes));
        return Arrays.copyOfRange(book.values(world, plan, request.target().kpi(), from + count), from, from + count);
    }

    /** Those that keep their cash above the floor in nine of their first ten years. */
    List<Candidate> safe(List<Candidate> candidates) {
        book.prepare(world, candidates.stream().map(Candidate::plan).toList(), FIRST_YEARS);
        candidates.forEach(candidate -> seen(candidate, FIRST_YEARS));
        return candidates.stream()
                .filter(candidate -> keepsCash(values(candidate.plan(), Kpi.LOWEST_CASH.id(), FIRST_YEARS)))
                .toList();
    }

    /** Whether cash stays above the floor in at least nine years of ten; a scenario without cash has none to lose. */
    boolean keepsCash(double[] lowest) {
        return above(lowest) >= SAFE * lowest.length;
    }

    int above(double[] lowest) {
        return (int) Arrays.stream(lowest)
                .filter(cash -> Double.isNaN(cash) || cash >= request.cashFloor())
                .count();
    }

    double[] values(Plan plan, String kpi, int years) {
        return book.values(world, plan, kpi, years);
    }

    private void seen(Candidate candidate, int count) {
        years.merge(candidate.content(), count, Math::max);
    }

    /** Different plans that were observed. */
    int plans() {
        return years.size();
    }

    /** Years that were observed, over all plans. */
    long years() {
        return years.values().stream().mapToLong(Integer::longValue).sum();
    }
}
