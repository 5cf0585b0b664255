package dev.stagecrew.app.command;

import dev.stagecrew.app.run.Interruption;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.run.Signals;
import dev.stagecrew.app.terminal.Paragraph;
import dev.stagecrew.app.terminal.Progress;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.trial.FileCache;
import dev.stagecrew.app.trial.StoppedException;
import dev.stagecrew.app.trial.Yearbook;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.scenario.Scenario;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that simulates many plans or worlds to answer one question: shows how far it is, keeps every year it has
 * seen in {@code runs/.cache}, and can be stopped and gone on with.
 */
final class Study {
    /** Years that a round is expected to take beyond the first ten of each plan. */
    private static final int BEYOND = 200;

    private final Terminal terminal;
    private final Words words;
    private final Yearbook.Effort effort;
    private final Progress progress;
    private final AtomicInteger simulated = new AtomicInteger();
    private volatile int expected = BEYOND;
    private volatile String note = "";
    private int rounds;

    Study(Terminal terminal, Words words, long seed, int lanes) {
        this.terminal = terminal;
        this.words = words;
        this.effort = new Yearbook.Effort(seed, lanes, EngineVersion.text());
        this.progress = new Progress(terminal, words.say("run.left"), System::nanoTime);
    }

    /** The answer; nothing when the user stopped it. */
    <T> Optional<T> carryOut(Scenario scenario, Function<Yearbook, T> question) {
        Interruption interruption = new Interruption();
        Signals.handle(interruption);
        FileCache cache = new FileCache(RunFolder.RUNS.resolve(".cache"));
        try (Yearbook book = Yearbook.open(scenario, effort, cache, interruption, this::year)) {
            T answer = question.apply(book);
            progress.end();
            return Optional.of(answer);
        } catch (StoppedException stopped) {
            progress.end();
            terminal.say(Paragraph.of("  ", "  ", words.say("study.stopped", simulated.get())));
            return Optional.empty();
        }
    }

    /** A round of a search begins that looks at so many plans. */
    void round(int plans) {
        rounds++;
        expect(plans * 10 + BEYOND, words.say("study.round", rounds, plans));
    }

    /** So many more years are expected, for something that the note names. */
    void expect(int years, String doing) {
        expected = simulated.get() + years;
        note = doing;
    }

    private void year() {
        progress.at(simulated.incrementAndGet(), expected, note);
    }
}
