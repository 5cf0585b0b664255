package dev.stagecrew.reports.html;

import dev.stagecrew.reports.chart.Chart;
import dev.stagecrew.reports.chart.SvgSheet;
import dev.stagecrew.reports.chart.Width;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.words.Words;

/** Charts on a page: finding and subtitle as text, a picture for desks and one for phones, the table behind. */
final class Figures {
    private final Words words;
    private final SvgSheet sheet;

    Figures(Words words, SvgSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    Html figure(ChartBlock block) {
        Chart chart = block.chart();
        return Html.tag("figure")
                .with("id", "chart-" + chart.id())
                .add(
                        Html.tag("figcaption")
                                .add(
                                        Html.tag("h3").text(chart.caption().finding()),
                                        Html.tag("p", "sub")
                                                .text(chart.caption().subtitle())),
                        Html.tag("div", "picture")
                                .raw(sheet.picture(chart, Width.WIDE))
                                .raw(sheet.picture(chart, Width.NARROW)),
                        Html.tag("details")
                                .add(Html.tag("summary").text(words.say("page.table")), Tables.of(block.table())));
    }
}
