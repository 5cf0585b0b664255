package dev.stagecrew.app.command;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.ProblemReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong, in words for the user; never a stack trace, unless {@code --debug} asks for it. */
final class Failures implements IExecutionExceptionHandler {
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    private final Shell shell;

    Failures(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        int code = tell(failure);
        trace(failure);
        return code;
    }

    private void trace(Throwable failure) {
        if (shell.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            shell.terminal().say(trace.toString().stripTrailing());
        }
    }

    /** What Java itself could not do. */
    int handleError(Error failure) {
        String kind = failure instanceof OutOfMemoryError ? "error.memory" : "error.library";
        int code = failure instanceof OutOfMemoryError || failure instanceof LinkageError
                ? error(ExitCode.INTERNAL_ERROR, shell.words().say(kind, reason(failure)))
                : internal(failure);
        trace(failure);
        return code;
    }

    /** What the innermost cause says: a class that cannot be made ready says nothing itself. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage());
    }

    private int tell(Exception failure) {
        if (failure instanceof InvalidScenarioException invalid) {
            shell.terminal()
                    .say(new ProblemReport(
                                    Invocation.ofProcess().command("explain"),
                                    shell.words().language(),
                                    shell.terminal().page().width())
                            .of(invalid.problems()));
            return ExitCode.INVALID_DATA;
        }
        if (failure instanceof CommandFailedException expected) {
            return error(expected.exitCode(), message(failure));
        }
        if (failure instanceof ResultsLostException) {
            return error(ExitCode.INTERNAL_ERROR, message(failure));
        }
        if (failure instanceof RunUnreadableException) {
            return error(ExitCode.INVALID_DATA, message(failure));
        }
        // by name: the classes behind these must not be loaded by commands that need no stream
        if (failure.getClass().getSimpleName().equals("FolderInUseException")) {
            return error(ExitCode.USAGE, message(failure));
        }
        if (failure.getClass().getSimpleName().equals("StreamUnavailableException")) {
            return error(ExitCode.INTERNAL_ERROR, message(failure));
        }
        if (diskIsFull(failure)) {
            return error(ExitCode.INTERNAL_ERROR, shell.words().say("file.full"));
        }
        if (failure instanceof FileSystemException file) {
            return error(ExitCode.INTERNAL_ERROR, file(file));
        }
        if (failure instanceof UncheckedIOException unchecked
                && unchecked.getCause() instanceof FileSystemException file) {
            return error(ExitCode.INTERNAL_ERROR, file(file));
        }
        return internal(failure);
    }

    private String file(FileSystemException failure) {
        CliText words = shell.words();
        if (failure instanceof NoSuchFileException) {
            return words.say("file.missing", failure.getFile());
        }
        if (failure instanceof FileAlreadyExistsException) {
            return words.say("init.file", failure.getFile());
        }
        if (failure instanceof AccessDeniedException) {
            return words.say("file.denied", failure.getFile());
        }
        String reason = failure.getReason();
        return words.say("file.other", failure.getFile(), reason == null ? "" : reason);
    }

    /** As Linux, macOS and Windows say it; Java has no exception of its own for it. */
    private static boolean diskIsFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String what = String.valueOf(cause.getMessage());
            if (cause instanceof IOException && FULL.stream().anyMatch(what::contains)) {
                return true;
            }
        }
        return false;
    }

    private int internal(Throwable failure) {
        CliText words = shell.words();
        String what = String.valueOf(failure).lines().findFirst().orElse("");
        error(ExitCode.INTERNAL_ERROR, words.say("internal", what));
        if (!shell.debug()) {
            shell.terminal().say("  " + words.say("internal.debug"));
        }
        return ExitCode.INTERNAL_ERROR;
    }

    private int error(int code, String message) {
        shell.terminal().say(shell.words().paragraph("", "  ", shell.words().say("error", message)));
        return code;
    }

    private static String message(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
