package dev.stagecrew.app.command.study;

import dev.stagecrew.app.command.line.EngineVersion;
import dev.stagecrew.app.run.LocalEngine;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.run.Signals;
import dev.stagecrew.app.terminal.Progress;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.trial.FileCache;
import dev.stagecrew.study.trial.Interruption;
import dev.stagecrew.study.trial.StoppedException;
import dev.stagecrew.study.trial.Yearbook;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that simulates many plans or worlds to answer one question: shows how far it is, keeps every year it has
 * seen in {@code runs/.cache}, and can be stopped and gone on with.
 */
final class Study {
    private static final long A_MINUTE = 60_000_000_000L;

    private final Terminal terminal;
    private final CliText words;
    private final long seed;
    private final int lanes;
    private final Progress progress;
    private final AtomicInteger simulated = new AtomicInteger();
    private volatile int expected;
    private volatile String note;
    private volatile boolean searching;
    private volatile String soFar = "";
    private String said = "";
    private long told = System.nanoTime();
    private int rounds;

    Study(Terminal terminal, CliText words, long seed, int lanes) {
        this.terminal = terminal;
        this.words = words;
        this.seed = seed;
        this.lanes = lanes;
        this.note = words.say("study.begins");
        this.progress = new Progress(terminal, words.language(), words.say("run.left"), System::nanoTime);
    }

    /** The answer; nothing when the user stopped it. */
    <T> Optional<T> carryOut(Scenario scenario, Function<Yearbook, T> question) {
        Interruption interruption = new Interruption();
        Signals.handle(interruption);
        FileCache cache = new FileCache(RunFolder.RUNS.resolve(".cache"));
        LocalEngine engine = LocalEngine.open(scenario, seed, lanes);
        try (Yearbook book = Yearbook.open(engine, EngineVersion.text(), cache, interruption, this::year)) {
            T answer = question.apply(book);
            progress.end();
            return Optional.of(answer);
        } catch (StoppedException stopped) {
            progress.end();
            terminal.say(words.paragraph("  ", "  ", words.say("study.stopped", simulated.get())));
            return Optional.empty();
        }
    }

    /**
     * A round of a search begins that looks at so many plans; nobody knows how many rounds there will be.
     *
     * @param found what it has so far, in words, told where the search takes long; empty for nothing yet
     */
    void round(int plans, String found) {
        rounds++;
        soFar = found;
        searching = true;
        note = words.say("study.round", rounds, plans);
    }

    /** So many more years are expected, for something that the note names. */
    void expect(int years, String doing) {
        expected = simulated.get() + years;
        note = doing;
    }

    /** Once a minute what there is so far, where it is something new. */
    private synchronized void tellSoFar() {
        long now = System.nanoTime();
        if (now - told > A_MINUTE) {
            told = now;
            if (soFar.isEmpty() && searching) {
                soFar = words.say("study.nothing-yet");
            }
            if (!soFar.equals(said) && !soFar.isEmpty()) {
                said = soFar;
                progress.end();
                terminal.say(words.paragraph("  ", "  ", words.say("study.so-far", soFar)));
            }
        }
    }

    private void year() {
        tellSoFar();
        int years = simulated.incrementAndGet();
        if (searching) {
            progress.open(note, words.count("study.years", years));
        } else {
            progress.at(years, expected, note);
        }
    }
}
