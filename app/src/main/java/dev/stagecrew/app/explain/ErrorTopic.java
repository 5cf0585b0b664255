package dev.stagecrew.app.explain;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.learn.problem.LearnProblemCode;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;

/** The codes of what can be wrong with a scenario, and with exports to learn from. */
final class ErrorTopic {
    private ErrorTopic() {}

    static Topic topic(Language language) {
        return new Topic(
                "errors",
                Stream.concat(
                                Stream.of(ProblemCode.values())
                                        .map(code -> new Entry(
                                                code.name(),
                                                code.title(language),
                                                List.of(code.explanation(language)))),
                                Stream.of(LearnProblemCode.values())
                                        .map(code -> new Entry(
                                                code.name(),
                                                code.title(language),
                                                List.of(code.explanation(language)))))
                        .toList());
    }
}
