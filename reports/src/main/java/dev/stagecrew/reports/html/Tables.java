package dev.stagecrew.reports.html;

import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.story.GoalTable;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.story.Table;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables on a page. */
final class Tables {
    private static final Map<String, String> MARKS = Map.of(
            "met", "<path d=\"M2 8l4 4 8-9\"/>",
            "at-risk", "<path d=\"M8 2v7M8 12v2\"/>",
            "missed", "<path d=\"M3 3l10 10M13 3L3 13\"/>",
            "not-tested", "<path d=\"M3 8h10\"/>");

    /** Tables of so few rows stay on one page. */
    private static final int SHORT = 8;

    private final ReportModel report;
    private final Words words;

    Tables(ReportModel report, Words words) {
        this.report = report;
        this.words = words;
    }

    static Html of(Table table) {
        Html head = Html.tag("tr");
        table.heads()
                .forEach(name -> head.add(Html.tag("th").with("scope", "col").text(name)));
        List<Html> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Html line = Html.tag("tr").add(Html.tag("th").with("scope", "row").text(row.get(0)));
            row.stream().skip(1).forEach(cell -> line.add(cell(cell)));
            rows.add(line);
        }
        String size = table.rows().size() <= SHORT ? "short" : "long";
        Html element = Html.tag("table", table.numeric() ? "numeric " + size : size);
        element.add(Html.tag("caption").text(table.caption()), Html.tag("thead").add(head))
                .add(Html.tag("tbody").add(rows));
        return scrolling(table.caption(), element);
    }

    /** A cell; what follows a line break is a note to what stands before it. */
    private static Html cell(String text) {
        List<String> lines = text.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        Html cell = first.startsWith(Table.DIFFERENT)
                ? Html.tag("td", "different").text(first)
                : Html.tag("td").text(first);
        lines.stream()
                .skip(1)
                .forEach(note -> cell.add(Html.tag("span", "cell-note").text(note)));
        return cell;
    }

    /** A box that scrolls sideways where there is no room, also by keyboard. */
    private static Html scrolling(String name, Html table) {
        return Html.tag("div", "scroll")
                .with("tabindex", "0")
                .with("role", "group")
                .with("aria-label", name)
                .add(table);
    }

    Html goals(GoalTable goals) {
        Html head = Html.tag("tr").add(Html.tag("th").with("scope", "col").text(words.say("head.goal")));
        goals.plans().forEach(plan -> head.add(plan(plan)));
        List<Html> rows = new ArrayList<>();
        for (GoalTable.Row row : goals.rows()) {
            Html line = Html.tag("tr").add(Html.tag("th").with("scope", "row").text(row.goal()));
            goals.plans()
                    .forEach(plan ->
                            line.add(cell(Objects.requireNonNull(row.cells().get(plan.id())))));
            rows.add(line);
        }
        Html table = Html.tag("table", "goals")
                .add(Html.tag("thead").add(head), Html.tag("tbody").add(rows));
        return scrolling(words.say("page.goals"), table);
    }

    private Html plan(PlanSummary plan) {
        Look look = Objects.requireNonNull(report.looks().get(plan.id()));
        String sample = "<svg viewBox=\"0 0 26 8\" aria-hidden=\"true\"><path d=\"M0 4h26\" stroke=\"" + look.css()
                + "\" stroke-width=\"3\"" + dashes(look) + "/></svg>";
        return Html.tag("th")
                .with("scope", "col")
                .add(Html.tag("span", "plan").raw(sample).text(plan.label().isEmpty() ? plan.id() : plan.label()));
    }

    private static String dashes(Look look) {
        return look.dashes().isEmpty() ? "" : " stroke-dasharray=\"" + look.dashes() + "\"";
    }

    private static Html cell(GoalTable.Cell cell) {
        String mark = cell.standing().id();
        return Html.tag("td")
                .add(
                        Html.tag("span", "mark " + mark)
                                .raw("<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">" + MARKS.get(mark) + "</svg>")
                                .text(cell.word()),
                        Html.tag("span", "cell-note").text(cell.value() + " · " + cell.years()));
    }
}
