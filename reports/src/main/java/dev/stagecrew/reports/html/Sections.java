package dev.stagecrew.reports.html;

import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.story.ReportModel.Fact;
import dev.stagecrew.reports.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The parts of a page that are words rather than charts. */
final class Sections {
    private final ReportModel report;
    private final Words words;

    Sections(ReportModel report, Words words) {
        this.report = report;
        this.words = words;
    }

    static String shopName(ReportModel report) {
        String label = report.manifest().scenario().label();
        return label.isEmpty() ? report.manifest().scenario().id() : label;
    }

    Html header(String name) {
        Headline headline = report.headline();
        Html header = Html.tag("header");
        headline.interrupted()
                .ifPresent(text ->
                        header.add(Html.tag("p", "banner").with("role", "note").text(text)));
        header.add(
                Html.tag("p", "kicker").text(words.say("page.kicker", name)),
                Html.tag("p", "scope").text(scope()),
                Html.tag("h1").with("id", "answer").text(headline.answer()));
        headline.notes().forEach(note -> header.add(Html.tag("p", "lead").text(note)));
        return header;
    }

    private String scope() {
        return words.say(
                "page.scope",
                report.manifest().plans().size(),
                words.count("months", report.manifest().months()),
                report.replications());
    }

    Html keyFigures() {
        Html list = Html.tag("dl", "figures");
        for (Headline.KeyFigure figure : report.headline().figures()) {
            list.add(Html.tag("div")
                    .add(
                            Html.tag("dt").text(figure.label()),
                            Html.tag("dd", "value").text(figure.value()),
                            Html.tag("dd", "why").text(figure.note())));
        }
        return report.headline().figures().isEmpty() ? Html.tag("div") : list;
    }

    List<Html> turning() {
        if (report.turning().isEmpty()) {
            return List.of();
        }
        Html points = Html.tag("ul", "points");
        report.turning().forEach(point -> points.add(Html.tag("li").text(point)));
        return List.of(section("turning").add(Html.tag("p", "note").text(words.say("page.turning.note")), points));
    }

    Html repeat() {
        Html section = section("repeat").add(Html.tag("p", "note").text(words.say("page.repeat.note")));
        Html facts = Html.tag("dl", "facts");
        for (Fact fact : report.repeat()) {
            facts.add(
                    Html.tag("dt").text(fact.name()),
                    Html.tag("dd").add(Html.tag("code").text(fact.text())));
        }
        return section.add(facts, scenario());
    }

    private Html scenario() {
        String text = report.manifest().scenario().text();
        String data = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return Html.tag("details")
                .add(
                        Html.tag("summary").text(words.say("page.scenario")),
                        Html.tag("p", "screen")
                                .add(Html.tag("a")
                                        .with("download", fileName())
                                        .with("href", "data:application/yaml;base64," + data)
                                        .text(words.say("page.scenario.download"))),
                        Html.tag("pre")
                                .with("tabindex", "0")
                                .add(Html.tag("span").text(text)));
    }

    private String fileName() {
        String path = report.manifest().scenario().path();
        return path.isEmpty()
                ? report.manifest().scenario().id() + ".yaml"
                : String.valueOf(Path.of(path).getFileName());
    }

    Html glossary() {
        List<Html> terms = new ArrayList<>();
        for (Fact fact : report.glossary()) {
            terms.add(Html.tag("div")
                    .add(Html.tag("dt").text(fact.name()), Html.tag("dd").text(fact.text())));
        }
        return section("glossary").add(Html.tag("dl", "glossary").add(terms));
    }

    private Html section(String id) {
        return Html.tag("section")
                .with("aria-labelledby", id)
                .add(Html.tag("h2").with("id", id).text(words.say("page." + id)));
    }
}
