package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Misread;
import java.util.regex.Pattern;

/** How soon contacts are to be answered, in words: {@code 4 h}, {@code 20 s}, {@code 8 working hours}. */
final class ServiceLevelWords {
    private static final double MOST_SECONDS = 30 * 24 * 3600;
    private static final Measure TIME = new Measure(
            "a-time-to-answer-within",
            Measure.units(
                    "s",
                    1,
                    "second",
                    1,
                    "seconds",
                    1,
                    "min",
                    60,
                    "minute",
                    60,
                    "minutes",
                    60,
                    "h",
                    3600,
                    "hour",
                    3600,
                    "hours",
                    3600,
                    "day",
                    86_400,
                    "days",
                    86_400,
                    "working minutes",
                    60,
                    "working minute",
                    60,
                    "working hours",
                    3600,
                    "working hour",
                    3600),
            1,
            MOST_SECONDS,
            "4 h, 20 s or 8 working hours");

    /** What people call the hours in which the desk is open. */
    private static final Pattern OTHER_WORKING =
            Pattern.compile("(?:business|office|opening) hours?|(?:iş|mesai|çalışma) saati");

    private ServiceLevelWords() {}

    static ServiceLevel parse(String text) throws Misread {
        String meant = OTHER_WORKING.matcher(text).replaceAll("working hours");
        if (!meant.equals(text)) {
            throw new Misread(ProblemCode.E014, Sentence.of("working-hours"), meant);
        }
        double seconds = TIME.parse(text);
        return new ServiceLevel(Math.round(seconds) * SimTime.SECOND_MILLIS, text.contains("working"));
    }
}
