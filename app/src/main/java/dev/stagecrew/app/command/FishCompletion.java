package dev.stagecrew.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A script by which the shell fish completes a command line: its commands, their options, and files where they want one. */
final class FishCompletion {
    private final String program;
    private final List<String> lines = new ArrayList<>();

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandLine line) {
        FishCompletion script = new FishCompletion(line.getCommandName());
        script.lines.add("complete -c " + script.program + " -f");
        script.options(line, "__fish_use_subcommand");
        line.getSubcommands().forEach(script::command);
        return String.join("\n", script.lines);
    }

    private void command(String name, CommandLine command) {
        String[] description = command.getCommandSpec().usageMessage().description();
        add("__fish_use_subcommand", "-a " + name, description);
        String here = "__fish_seen_subcommand_from " + name;
        boolean files = command.getCommandSpec().positionalParameters().stream()
                .anyMatch(parameter -> isFile(parameter.auxiliaryTypes()));
        if (files) {
            add(here, "-F", new String[0]);
        }
        options(command, here);
    }

    private void options(CommandLine command, String here) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            StringBuilder what = new StringBuilder();
            for (String name : option.names()) {
                what.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                        .append(' ');
            }
            boolean valued = option.arity().max() > 0;
            String value = isFile(option.auxiliaryTypes()) ? "-rF" : "-x";
            add(here, (what + (valued ? value : "")).strip(), option.description());
        }
    }

    private static boolean isFile(Class<?>[] types) {
        return List.of(types).contains(Path.class);
    }

    private void add(String where, String what, String[] description) {
        String told = String.join(" ", description).replace("%%", "%");
        lines.add("complete -c " + program + " -n " + quoted(where) + " " + what
                + (told.isEmpty() ? "" : " -d " + quoted(told)));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
