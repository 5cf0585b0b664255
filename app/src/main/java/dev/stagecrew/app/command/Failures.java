package dev.stagecrew.app.command;

import dev.stagecrew.app.terminal.Paragraph;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.scenario.problem.InvalidScenarioException;
import dev.stagecrew.core.scenario.problem.ProblemReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong, in words for the user; never a stack trace, unless {@code --debug} asks for it. */
final class Failures implements IExecutionExceptionHandler {
    private final Shell shell;

    Failures(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        int code = tell(failure);
        if (shell.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            shell.terminal().say(trace.toString().stripTrailing());
        }
        return code;
    }

    private int tell(Exception failure) {
        if (failure instanceof InvalidScenarioException invalid) {
            shell.terminal().say(ProblemReport.of(invalid.problems()));
            return ExitCode.INVALID_DATA;
        }
        if (failure instanceof CommandFailedException expected) {
            return error(expected.exitCode(), message(failure));
        }
        if (failure instanceof ResultsLostException) {
            return error(ExitCode.INTERNAL_ERROR, message(failure));
        }
        // by name: the classes behind these must not be loaded by commands that need no stream
        if (failure.getClass().getSimpleName().equals("StoreUnreadableException")) {
            return error(ExitCode.INVALID_DATA, message(failure));
        }
        if (failure.getClass().getSimpleName().equals("StreamUnavailableException")) {
            return error(ExitCode.INTERNAL_ERROR, message(failure));
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
        Words words = shell.words();
        if (failure instanceof NoSuchFileException) {
            return words.say("file.missing", failure.getFile());
        }
        if (failure instanceof AccessDeniedException) {
            return words.say("file.denied", failure.getFile());
        }
        String reason = failure.getReason();
        return words.say("file.other", failure.getFile(), reason == null ? "" : reason);
    }

    private int internal(Exception failure) {
        Words words = shell.words();
        String what = String.valueOf(failure).lines().findFirst().orElse("");
        error(ExitCode.INTERNAL_ERROR, words.say("internal", what));
        if (!shell.debug()) {
            shell.terminal().say("  " + words.say("internal.debug"));
        }
        return ExitCode.INTERNAL_ERROR;
    }

    private int error(int code, String message) {
        shell.terminal().say(Paragraph.of("", "  ", shell.words().say("error", message)));
        return code;
    }

    private static String message(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
