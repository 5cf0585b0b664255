package dev.stagecrew.app.track;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.learn.track.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan that is followed, for a terminal. */
public final class TrackText {
    private static final String INDENT = "  ";

    private TrackText() {}

    public static List<String> lines(Tracked tracked, Optional<Scenario> scenario, String currency, CliText words) {
        TrackWords said = new TrackWords(tracked, scenario, currency, words);
        List<String> lines = new ArrayList<>();
        lines.add(words.paragraph("", INDENT, words.say("track.heading", tracked.plan(), tracked.began())));
        if (!tracked.points().isEmpty()) {
            TextTable table = words.table(List.of(
                    words.say("learn.head.what"),
                    words.say("track.month"),
                    words.say("track.happened"),
                    words.say("learn.head.interval-80"),
                    words.say("track.lies")));
            tracked.kpis().stream()
                    .flatMap(kpi -> tracked.of(kpi).stream())
                    .forEach(point -> table.row(List.of(
                            said.name(point.kpi()),
                            String.valueOf(point.month()),
                            said.value(point.kpi(), point.observed()),
                            said.range(point),
                            said.standing(point))));
            lines.add("");
            lines.addAll(table.lines());
        }
        lines.add("");
        said.kpis().forEach(one -> lines.add(words.paragraph(INDENT, INDENT + INDENT, one)));
        lines.add("");
        said.verdict().forEach(one -> lines.add(words.paragraph(INDENT, INDENT + INDENT, one)));
        return lines;
    }
}
