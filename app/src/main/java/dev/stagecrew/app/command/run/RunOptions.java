package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.Reader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every run takes, as they were given. */
public final class RunOptions {
    @Option(names = "--plans", paramLabel = "A,B", split = ",", descriptionKey = "plans", order = 1)
    List<String> plans = List.of();

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "replications", order = 2)
    @Nullable
    Integer replications;

    @Option(names = "--precision", paramLabel = "2%", descriptionKey = "precision", order = 3)
    @Nullable
    String precision;

    @Option(names = "--months", paramLabel = "M", descriptionKey = "months", order = 4)
    @Nullable
    Integer months;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed", order = 5)
    @Nullable
    Long seed;

    @Option(names = "--assumptions", paramLabel = "PRESET", descriptionKey = "assumptions", order = 6)
    @Nullable
    String assumptions;

    @Option(names = "--lanes", paramLabel = "L", descriptionKey = "lanes", order = 7)
    @Nullable
    Integer lanes;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out", order = 8)
    @Nullable
    Path out;

    @Option(names = "--force", descriptionKey = "force", order = 9)
    boolean force;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", descriptionKey = "kafka", order = 10)
    @Nullable
    String kafka;

    @Option(names = "--kafka-config", paramLabel = "FILE", descriptionKey = "kafka-config", order = 11)
    @Nullable
    Path kafkaConfig;

    @Option(names = "--workers", paramLabel = "kafka", descriptionKey = "workers", order = 11)
    @Nullable
    String workers;

    @Option(names = "--events", paramLabel = "first|N|all", descriptionKey = "events", order = 11)
    @Nullable
    String events;

    @Option(names = "--resume", descriptionKey = "resume", order = 11)
    boolean resume;

    @Option(names = "--json", descriptionKey = "json", order = 12)
    boolean json;

    @Option(names = "--fail-on-goals", descriptionKey = "fail-on-goals", order = 13)
    boolean failOnGoals;

    @Option(names = "--trace", paramLabel = "FILE", descriptionKey = "trace", order = 14)
    @Nullable
    Path trace;

    @Option(names = "--verify", paramLabel = "FILE", descriptionKey = "verify", order = 15)
    @Nullable
    Path verify;

    @Option(names = "--live", descriptionKey = "live", order = 16)
    boolean live;

    @Option(names = "--open", descriptionKey = "run-open", order = 17)
    boolean open;

    @Option(names = "--audience", paramLabel = "WHO", descriptionKey = "run-audience", order = 16)
    String audience = Reader.USUAL;

    /** What a run that is not given on a line of its own is asked; where something is not given, the scenario's holds. */
    public static RunOptions of(
            @Nullable Integer months, @Nullable Long seed, @Nullable String assumptions, @Nullable Integer lanes) {
        RunOptions options = new RunOptions();
        options.months = months;
        options.seed = seed;
        options.assumptions = assumptions;
        options.lanes = lanes;
        return options;
    }
}
