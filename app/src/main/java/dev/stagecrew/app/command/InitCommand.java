package dev.stagecrew.app.command;

import dev.stagecrew.app.template.ShopTemplate;
import dev.stagecrew.app.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init DIR}: a folder with a scenario to change, and the schema that lets editors complete it. */
@Command(name = "init", sortOptions = false)
final class InitCommand implements Callable<Integer> {
    private static final String SCHEMA = "scenario.schema.json";

    private final Shell shell;

    @Parameters(paramLabel = "DIR", descriptionKey = "init-dir")
    private @Nullable Path folder;

    @Option(names = "--force", descriptionKey = "init-force")
    private boolean force;

    InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Words words = shell.words();
        Path dir = Objects.requireNonNull(folder);
        Path scenario = dir.resolve("shop.yaml");
        if (Files.exists(dir) && !Files.isDirectory(dir)) {
            throw CommandFailedException.usage(words.say("init.file", dir));
        }
        if (Files.exists(scenario) && !force) {
            throw CommandFailedException.usage(words.say("init.exists", scenario));
        }
        Files.createDirectories(dir);
        String name = String.valueOf(dir.toAbsolutePath().normalize().getFileName());
        Files.writeString(scenario, schemaLine(dir) + ShopTemplate.text(words.language(), name, scenario.toString()));
        shell.terminal().result("✓ " + words.say("init.written", scenario));
        shell.terminal().say("  " + words.say("run.next") + "  ./stagecrew check " + scenario);
        return ExitCode.OK;
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
