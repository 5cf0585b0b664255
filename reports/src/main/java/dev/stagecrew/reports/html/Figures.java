package dev.stagecrew.reports.html;

import dev.stagecrew.reports.chart.Chart;
import dev.stagecrew.reports.chart.Half;
import dev.stagecrew.reports.chart.SvgSheet;
import dev.stagecrew.reports.chart.Width;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.words.Words;
import java.util.List;

/** Charts on a page: finding and subtitle as text, a picture for desks and one for phones, the table behind. */
final class Figures {
    private final Words words;
    private final SvgSheet sheet;

    private final boolean brief;

    /**
     * Charts of a page.
     *
     * @param brief whether two stand side by side where there is room
     */
    Figures(Words words, SvgSheet sheet, boolean brief) {
        this.words = words;
        this.sheet = sheet;
        this.brief = brief;
    }

    Html list(List<ChartBlock> blocks) {
        Html list = Html.tag("div", "lined");
        blocks.forEach(block -> list.add(figure(block)));
        return list;
    }

    Html figure(ChartBlock block) {
        Chart chart = block.chart();
        Width desk = brief ? Half.of(chart) : Width.WIDE;
        return Html.tag("figure", desk == Width.HALF ? "half" : "full")
                .with("id", "chart-" + chart.id())
                .add(
                        Html.tag("figcaption")
                                .add(
                                        Html.tag("h3").text(chart.caption().finding()),
                                        Html.tag("p", "sub")
                                                .text(chart.caption().subtitle())),
                        Html.tag("div", "picture")
                                .raw(sheet.picture(chart, desk))
                                .raw(sheet.picture(chart, Width.NARROW)),
                        Html.tag("details")
                                .add(Html.tag("summary").text(words.say("page.table")), Tables.of(block.table())));
    }
}
