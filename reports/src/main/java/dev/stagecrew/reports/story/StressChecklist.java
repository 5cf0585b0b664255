package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reporting checklist for discrete-event simulations, filled from the run.
 *
 * <p>Source: T. Monks et al., Strengthening the reporting of empirical simulation studies: introducing the STRESS
 * guidelines, Journal of Simulation 13 (2019) 55–67, doi:10.1080/17477778.2018.1442155.
 */
final class StressChecklist {
    private static final List<String> ITEMS = List.of(
            "purpose",
            "outputs",
            "aims",
            "diagram",
            "logic",
            "scenarios",
            "algorithms",
            "components",
            "data-sources",
            "parameters",
            "preprocessing",
            "assumptions",
            "initialisation",
            "run-length",
            "estimation",
            "software",
            "sampling",
            "execution",
            "system",
            "code");

    private final Telling telling;

    StressChecklist(Telling telling) {
        this.telling = telling;
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (String item : ITEMS) {
            rows.add(List.of(telling.say("stress." + item), telling.say("stress." + item + ".text", places(item))));
        }
        List<String> heads = List.of(telling.say("head.item"), telling.say("head.here"));
        return new Table(telling.say("table.stress"), heads, rows, false);
    }

    private Object[] places(String item) {
        RunManifest run = telling.figures().manifest();
        return switch (item) {
            case "outputs" -> new Object[] {run.kpis().size()};
            case "aims", "scenarios" -> new Object[] {plans(run)};
            case "parameters", "assumptions" -> new Object[] {run.assumptions().size(), telling.preset()};
            case "initialisation" ->
                new Object[] {
                    telling.scenario().map(scenario -> scenario.warmUpDays()).orElse(0)
                };
            case "run-length" -> new Object[] {telling.words().count("months", run.months())};
            case "estimation" ->
                new Object[] {telling.numbers().whole(telling.figures().replications()), telling.stopping()};
            case "software" -> new Object[] {versions(run)};
            case "sampling" -> new Object[] {Long.toString(run.seed())};
            case "execution" -> new Object[] {run.command()};
            case "code" -> new Object[] {run.scenario().hash()};
            default -> new Object[0];
        };
    }

    private String plans(RunManifest run) {
        return run.plans().stream().map(telling::name).collect(Collectors.joining(telling.say("list.comma")));
    }

    private String versions(RunManifest run) {
        return run.versions().entrySet().stream()
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(telling.say("list.comma")));
    }
}
