package dev.stagecrew.app.command.scenario;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.template.ShopTemplate;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.reports.sheet.EditedWorkbook;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init DIR}: a folder with a scenario to change, and the schema that lets editors complete it. */
@Command(name = "init", sortOptions = false)
public final class InitCommand implements Callable<Integer> {
    private static final String SCHEMA = "scenario.schema.json";

    private static final Pattern SCHEMA_LINE = Pattern.compile("\\A# yaml-language-server:[^\\n]*\\n");

    private final Shell shell;

    @Parameters(paramLabel = "DIR", descriptionKey = "init-dir")
    private @Nullable Path folder;

    @Option(names = "--force", descriptionKey = "init-force")
    private boolean force;

    @Option(names = "--from-xlsx", paramLabel = "FILE", descriptionKey = "init-from-xlsx")
    private @Nullable Path workbook;

    public InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        CliText words = shell.words();
        Path dir = Objects.requireNonNull(folder);
        Path scenario = dir.resolve("shop.yaml");
        if (Files.exists(dir) && !Files.isDirectory(dir)) {
            throw CommandFailedException.usage(words.say("init.file", dir));
        }
        if (Files.exists(scenario) && !force) {
            throw CommandFailedException.usage(words.say("init.exists", scenario));
        }
        String name = String.valueOf(dir.toAbsolutePath().normalize().getFileName());
        Optional<EditedWorkbook> edited = Optional.ofNullable(workbook).map(InitCommand::read);
        String text = edited.map(InitCommand::fromWorkbook)
                .orElseGet(() -> ShopTemplate.text(words.language(), name, scenario));
        Files.createDirectories(dir);
        Files.writeString(scenario, schemaLine(dir) + text);
        shell.terminal().result(words.say("init.written", scenario));
        edited.ifPresent(book -> changes(book, words));
        shell.terminal()
                .typed("  " + words.say("run.next") + "  "
                        + Invocation.ofProcess().command("check", scenario));
        return ExitCode.OK;
    }

    private static EditedWorkbook read(Path file) {
        try {
            return EditedWorkbook.read(file);
        } catch (IllegalArgumentException unreadable) {
            throw CommandFailedException.data(String.valueOf(unreadable.getMessage()));
        }
    }

    /** The scenario that was run, with the edited assumptions; refused when it is none. */
    private static String fromWorkbook(EditedWorkbook book) {
        String text = book.edited();
        ScenarioReader.read(text, "--from-xlsx");
        return SCHEMA_LINE.matcher(text).replaceFirst("");
    }

    private void changes(EditedWorkbook book, CliText words) {
        List<String> edits = book.edits();
        if (edits.isEmpty()) {
            shell.terminal().say("  " + words.say("init.unedited"));
        }
        edits.forEach(edit -> shell.terminal().say("  " + edit.replace("=", " = ")));
    }

    /** The line by which editors find the schema, which is put beside the scenario. */
    private String schemaLine(Path dir) throws IOException {
        Path shipped = shell.fromHome("docs/schema/" + SCHEMA);
        if (!Files.exists(shipped)) {
            return "";
        }
        Files.copy(shipped, dir.resolve(SCHEMA), StandardCopyOption.REPLACE_EXISTING);
        return "# yaml-language-server: $schema=" + SCHEMA + "\n";
    }
}
