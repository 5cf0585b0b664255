package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.Maybe;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.Years;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the options of a run against the scenario: what is asked for must be possible. */
public final class RunRequest {
    private static final int MOST_YEARS = 1_000_000;
    private static final int MOST_MONTHS = 120;

    private final RunOptions options;
    private final CliText words;

    public RunRequest(RunOptions options, CliText words) {
        this.options = options;
        this.words = words;
    }

    /** The scenario with the plans, months and preset asked for. */
    public LoadedScenario applyTo(LoadedScenario loaded) {
        Scenario scenario = loaded.scenario();
        int months = options.months == null ? scenario.months() : within("--months", options.months, 1, MOST_MONTHS);
        return loaded.with(scenario.withMonths(months)
                .withAssumptions(assumptions(scenario))
                .withPlans(plans(scenario), scenario.baseline()));
    }

    /** The plans asked for and the baseline, in the scenario's order: without a baseline there is no difference. */
    private List<Plan> plans(Scenario scenario) {
        if (options.plans.isEmpty()) {
            return scenario.plans();
        }
        List<String> known = scenario.plans().stream().map(Plan::id).toList();
        Set<String> wanted = new LinkedHashSet<>(options.plans);
        for (String plan : wanted) {
            if (!known.contains(plan)) {
                throw unknown("run.unknown-plan", plan, known);
            }
        }
        wanted.add(scenario.baseline());
        return scenario.plans().stream()
                .filter(plan -> wanted.contains(plan.id()))
                .toList();
    }

    /**
     * The scenario with the preset asked for written into it, where it states what its books say: under other beliefs
     * other levels agree with them.
     */
    public LoadedScenario believed(LoadedScenario loaded) {
        Preset preset = preset(loaded.scenario());
        if (loaded.today().isEmpty()
                || preset == loaded.scenario().assumptions().preset()) {
            return loaded;
        }
        String text = ScenarioEditor.set(loaded.text(), "assumptions.preset=" + preset.id());
        return LoadedScenario.of(ScenarioReader.open(text, loaded.path()), loaded.path());
    }

    private AssumptionSettings assumptions(Scenario scenario) {
        return scenario.assumptions().under(preset(scenario));
    }

    private Preset preset(Scenario scenario) {
        String name = options.assumptions;
        if (name == null) {
            return scenario.assumptions().preset();
        }
        List<String> known = Stream.of(Preset.values()).map(Preset::id).toList();
        return Preset.byId(name).orElseThrow(() -> unknown("run.unknown-preset", name, known));
    }

    private CommandFailedException unknown(String key, String given, List<String> known) {
        return CommandFailedException.usage(
                words.say(key, given, String.join(", ", known)) + Maybe.of(given, known, words));
    }

    /** How many years, by the options or else by the command's own choice. */
    public Years years(Years otherwise) {
        Integer replications = options.replications;
        String precision = options.precision;
        if (replications != null && precision != null) {
            throw CommandFailedException.usage(words.say("run.both-counts"));
        }
        if (replications != null) {
            return new Years.Fixed(within("--replications", replications, 1, MOST_YEARS));
        }
        return precision == null ? otherwise : Years.Precise.to(share(precision));
    }

    private double share(String text) {
        boolean percent = text.endsWith("%");
        try {
            double number = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
            double share = percent ? number / 100 : number;
            if (share >= 0.0005 && share <= 0.5) {
                return share;
            }
        } catch (NumberFormatException e) {
            // told below, as a share out of bounds is
        }
        throw CommandFailedException.usage(words.say("run.precision", text));
    }

    public long seed(Scenario scenario) {
        return options.seed == null ? scenario.seed() : options.seed;
    }

    public int lanes() {
        return OptionRange.lanes(options.lanes, words);
    }

    /** How many years of each plan are to be logged event by event. */
    public int events() {
        String asked = options.events;
        if (asked == null) {
            return 0;
        }
        if (asked.equals("first")) {
            return 1;
        }
        if (asked.equals("all")) {
            return MOST_YEARS;
        }
        if (asked.matches("\\d{1,6}") && Integer.parseInt(asked) > 0) {
            return Integer.parseInt(asked);
        }
        throw CommandFailedException.usage(words.say("run.events", asked));
    }

    private int within(String option, int value, int least, int most) {
        return OptionRange.within(option, value, least, most, words);
    }
}
