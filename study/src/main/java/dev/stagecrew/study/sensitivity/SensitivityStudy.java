package dev.stagecrew.study.sensitivity;

import dev.stagecrew.core.decision.screening.BreakEven;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Screening;
import dev.stagecrew.core.decision.screening.Screening.Influence;
import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.decision.screening.Tornado;
import dev.stagecrew.core.decision.screening.Tornado.Bar;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.trial.Yearbook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Screens all assumptions, draws the tornado of the most influential ones, and looks where these flip the answer. Both
 * plans meet the same years at every setting.
 */
public final class SensitivityStudy {
    /** Settings that a break-even value takes, at most three bisections. */
    private static final int SETTINGS_A_TURN = 24;

    private final Scenario scenario;
    private final Question question;
    private final StudyDepth effort;
    private final Answers answers;
    private final Stages stages;

    /**
     * A study.
     *
     * @param stages told what comes next and how many years it may take
     */
    public SensitivityStudy(Scenario scenario, Question question, StudyDepth effort, Yearbook book, Stages stages) {
        this.scenario = scenario;
        this.question = question;
        this.effort = effort;
        this.answers = new Answers(scenario, question, book);
        this.stages = stages;
    }

    /** Told of each part of a study. */
    @FunctionalInterface
    public interface Stages {
        /**
         * A part begins.
         *
         * @param stage {@code screening}, {@code tornado} or {@code break-even}
         * @param years that it may take, at most
         */
        void begin(String stage, int years);
    }

    /**
     * Carries it out; the same scenario, seed and effort give the same answer.
     *
     * @param only ids of the assumptions to look at; all when empty
     */
    public Sensitivity carryOut(Collection<String> only) {
        List<Factor> factors = Factors.of(scenario.assumptions(), only);
        Screening screening = new Screening(effort.screeningYears());
        stages.begin("screening", 2 * screening.settings(factors) * effort.screeningYears());
        List<Influence> influences = screening.screen(factors, answers::observe);
        List<Factor> top = influences.stream()
                .filter(Influence::matters)
                .limit(effort.top())
                .map(Influence::factor)
                .toList();
        stages.begin("tornado", 2 * (2 * top.size() + 1) * effort.years());
        Tornado tornado = Tornado.of(top, answers::observe, effort.years());
        List<BreakEven> turns = new ArrayList<>();
        List<Factor> widest =
                tornado.bars().stream().map(Bar::factor).limit(effort.turning()).toList();
        for (Factor factor : widest) {
            stages.begin("break-even", 2 * SETTINGS_A_TURN * effort.years());
            turns.add(BreakEven.of(top, factor, answers::observe, effort.years()));
        }
        return new Sensitivity(
                question.plan(),
                question.against(),
                question.kpi().id(),
                effort.screeningYears(),
                effort.years(),
                influences,
                tornado,
                turns);
    }
}
