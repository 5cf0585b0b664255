package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.command.Commands;
import dev.stagecrew.app.command.Shell;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen in a language that nobody speaks: a word without marks was written into the program. */
final class PseudoLanguageTest {
    private static final String COFFEE = "../examples/coffee-shop.yaml";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void writeTheLanguage() {
        PseudoLanguage.write();
    }

    private int run(String... arguments) {
        Choice choice = new Choice(Optional.of(PseudoLanguage.PSEUDO), PseudoLanguage.PSEUDO);
        return Commands.run(new Shell(Terminal.plain(out, err), choice, Path.of(".."), false), arguments);
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "demo --help",
                "init --help",
                "run --help",
                "try --help",
                "report --help",
                "watch --help",
                "check --help",
                "compare --help",
                "recommend --help",
                "sensitivity --help",
                "when --help",
                "replay --help",
                "explain --help",
                "worker --help",
                "explain",
                "explain kpis",
                "explain assumptions",
                "explain plans",
                "explain errors",
                "check SHOP",
                "rnu",
                "run",
                "run SHOP --replication 5",
                "run SHOP --replications 0",
                "run SHOP --replications many",
                "run SHOP --replications 5 --precision 2%",
                "run SHOP --precision 0",
                "run SHOP --plans cs-frist",
                "run SHOP --kafka nowhere",
                "run SHOP --verify no-such-file",
                "report nowhere"
            })
    void noScreenSaysAnythingInEnglish(String line) throws IOException {
        run(line.isEmpty() ? new String[0] : line.replace("SHOP", COFFEE).split(" "));
        assertThat(Unmarked.of(shown(), Files.readString(Path.of(COFFEE))))
                .as(shown())
                .isEmpty();
        if (line.contains("-")) { // the others are laid out in the bundle itself
            assertThat(shown().lines()).allMatch(text -> text.codePointCount(0, text.length()) <= 80);
        }
    }
}
