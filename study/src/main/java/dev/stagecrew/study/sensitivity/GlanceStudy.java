package dev.stagecrew.study.sensitivity;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Glance;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.study.trial.Yearbook;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A glance at what would turn the answer of a run: the beliefs that the scenario itself is in doubt of, then those that
 * have moved the answers of the shops in {@code examples} most, as many as there is time for.
 */
public final class GlanceStudy {
    /** By how far they moved the answers of the example shops, as {@code sensitivity} screens them. */
    static final List<Assumption> OFTEN = List.of(
            Assumption.REFUND_RATE,
            Assumption.BUILD_WEEKS,
            Assumption.SUPPLIER_DAYS,
            Assumption.CONTENT_LOSS,
            Assumption.CLICK_COST,
            Assumption.SITE_LOSS);

    private final Scenario scenario;
    private final Question question;
    private final GlanceDepth depth;
    private final Yearbook book;

    /** A study. */
    public GlanceStudy(Scenario scenario, Question question, GlanceDepth depth, Yearbook book) {
        this.scenario = scenario;
        this.question = question;
        this.depth = depth;
        this.book = book;
    }

    /** Carries it out beside the years of the run. */
    public Glance carryOut(ResultReader run) {
        AssumptionSettings settings = scenario.assumptions();
        List<Factor> all = Factors.of(settings, Set.of());
        Answers answers = new Answers(scenario, question, book);
        return Glance.of(
                new Glance.Asked(
                        question.plan(), question.against(), question.kpi().id(), assumed(run), all.size()),
                chosen(settings).stream()
                        .flatMap(belief ->
                                all.stream().filter(factor -> factor.id().equals(belief.id())))
                        .limit(depth.assumptions())
                        .toList(),
                (setting, years) -> answers.observe(setting, 0, years),
                depth.years());
    }

    private Estimate assumed(ResultReader run) {
        double[] gaps =
                run.values(question.plan(), question.kpi().id(), Period.WHOLE).clone();
        double[] theirs = run.values(question.against(), question.kpi().id(), Period.WHOLE);
        Arrays.setAll(gaps, year -> gaps[year] - theirs[year]);
        return Estimate.of(gaps);
    }

    private static Set<Assumption> chosen(AssumptionSettings settings) {
        Set<Assumption> chosen = new LinkedHashSet<>();
        Stream.of(Assumption.values())
                .filter(belief ->
                        settings.given(belief).filter(Setting::isRange).isPresent())
                .forEach(chosen::add);
        chosen.addAll(OFTEN);
        return chosen;
    }
}
