package dev.stagecrew.reports.html;

import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.Chapter.Charts;
import dev.stagecrew.reports.story.Chapter.Fact;
import dev.stagecrew.reports.story.Chapter.Facts;
import dev.stagecrew.reports.story.Chapter.GoalListing;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.Chapter.Points;
import dev.stagecrew.reports.story.Chapter.ScenarioText;
import dev.stagecrew.reports.story.Chapter.Visitor;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.GoalTable;
import dev.stagecrew.reports.story.Table;
import dev.stagecrew.reports.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Chapters as sections of a page. */
final class Sections {
    private final Words words;
    private final Function<List<ChartBlock>, Html> figures;
    private final boolean folds;
    private final Function<GoalTable, Html> goals;

    /**
     * Sections of a page.
     *
     * @param figures how charts are shown
     * @param goals how goals held against plans are shown
     * @param folds whether what is long opens on demand
     */
    Sections(Words words, Function<List<ChartBlock>, Html> figures, Function<GoalTable, Html> goals, boolean folds) {
        this.words = words;
        this.figures = figures;
        this.folds = folds;
        this.goals = goals;
    }

    Html section(Chapter chapter) {
        Html section = Html.tag("section")
                .with("aria-labelledby", chapter.id())
                .add(Html.tag("h2").with("id", chapter.id()).text(chapter.title()));
        if (!chapter.note().isEmpty()) {
            section.add(Html.tag("p", "note").text(chapter.note()));
        }
        chapter.parts().forEach(part -> section.add(part.tell(new Shown())));
        return section;
    }

    private final class Shown implements Visitor<Html> {
        @Override
        public Html charts(Charts charts) {
            return figures.apply(charts.blocks());
        }

        @Override
        public Html listing(Listing listing) {
            return Sections.this.listing(listing);
        }

        @Override
        public Html goalListing(GoalListing listing) {
            return goals.apply(listing.goals());
        }

        @Override
        public Html points(Points points) {
            return Sections.points(points);
        }

        @Override
        public Html facts(Facts facts) {
            return Sections.facts(facts);
        }

        @Override
        public Html scenarioText(ScenarioText scenario) {
            return Sections.this.scenario(scenario);
        }
    }

    private Html listing(Listing listing) {
        Table table = listing.table();
        return listing.fold()
                .filter(open -> folds)
                .map(open -> Html.tag("details").add(Html.tag("summary").text(open), Tables.of(table)))
                .orElseGet(() -> Tables.of(table));
    }

    private static Html points(Points points) {
        Html list = Html.tag("ul", "points");
        points.sentences().forEach(sentence -> list.add(Html.tag("li").text(sentence)));
        return list;
    }

    private static Html facts(Facts facts) {
        Html list = Html.tag("dl", facts.literal() ? "facts" : "glossary");
        for (Fact fact : facts.facts()) {
            Html text = facts.literal()
                    ? Html.tag("dd").add(Html.tag("code").text(fact.text()))
                    : Html.tag("dd").text(fact.text());
            list.add(Html.tag("div").add(Html.tag("dt").text(fact.name()), text));
        }
        return list;
    }

    private Html scenario(ScenarioText scenario) {
        Html text = Html.tag("pre").with("tabindex", "0").text(scenario.text());
        return folds ? folded(scenario, text) : text;
    }

    private Html folded(ScenarioText scenario, Html text) {
        String data = Base64.getEncoder().encodeToString(scenario.text().getBytes(StandardCharsets.UTF_8));
        return Html.tag("details")
                .add(
                        Html.tag("summary").text(words.say("page.scenario")),
                        Html.tag("p", "screen")
                                .add(Html.tag("a")
                                        .with("download", scenario.file())
                                        .with("href", "data:application/yaml;base64," + data)
                                        .text(words.say("page.scenario.download"))),
                        text);
    }
}
