package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells what a run says. */
public final class Story {
    private Story() {}

    /** The report of a run for one audience, in one language. */
    public static ReportModel tell(ResultReader run, Audience audience, Words words) {
        return tell(new RunFigures(run), audience, words, Findings.NONE);
    }

    /** The same from figures that other forms share, with what studies of the run found. */
    public static ReportModel tell(RunFigures figures, Audience audience, Words words, Findings found) {
        Telling telling = Telling.of(figures, words, found);
        RunManifest manifest = figures.manifest();
        GoalTable goals = GoalTable.of(telling);
        Answer answer = new Answer(telling, goals);
        PlanSummary subject = answer.subject();
        Chapters chapters = new Chapters(telling, audience, subject, found);
        String label = manifest.scenario().label();
        String name = label.isEmpty() ? manifest.scenario().id() : label;
        return new ReportModel(
                manifest,
                words.say("page.title", name),
                words.say("page.kicker", name),
                words.say(
                        "page.scope",
                        manifest.plans().size(),
                        words.count("months", manifest.months()),
                        telling.numbers().whole(figures.replications())),
                audience == Audience.OWNER ? answer.headline().brief() : answer.headline(),
                subject,
                looks(telling),
                goals,
                chapters.all(goals),
                audience,
                chapters.leftOut(),
                Letterhead.NONE);
    }

    /** The answer alone. */
    public static Headline headline(ResultReader run, Findings found, Words words) {
        Telling telling = Telling.of(new RunFigures(run), words, found);
        return new Answer(telling, GoalTable.of(telling)).headline();
    }

    /** A goal in the words of a language. */
    public static String goal(ResultReader run, GoalSummary goal, Words words) {
        RunFigures figures = new RunFigures(run);
        Numbers numbers = Numbers.of(words, figures.manifest().scenario().currency());
        return GoalTable.wording(new Telling(figures, words, numbers, Optional.empty(), Findings.NONE), goal);
    }

    private static Map<String, Look> looks(Telling telling) {
        Map<String, Look> looks = new LinkedHashMap<>();
        telling.figures().plans().forEach(plan -> looks.put(plan.id(), telling.look(plan)));
        return looks;
    }
}
