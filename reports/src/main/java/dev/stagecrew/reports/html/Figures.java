package dev.stagecrew.reports.html;

import dev.stagecrew.reports.chart.Chart;
import dev.stagecrew.reports.chart.SvgSheet;
import dev.stagecrew.reports.chart.Width;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Charts on a page: finding and subtitle as text, a picture for desks and one for phones, the table behind. */
final class Figures {
    private final Words words;
    private final SvgSheet sheet;

    Figures(Words words, SvgSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** A section of charts; nothing when there are none. */
    List<Html> section(String id, String note, List<ChartBlock> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Html section = Html.tag("section")
                .with("aria-labelledby", id)
                .add(Html.tag("h2").with("id", id).text(words.say("page." + id)));
        if (!note.isEmpty()) {
            section.add(Html.tag("p", "note").text(note));
        }
        List<Html> figures = new ArrayList<>();
        blocks.forEach(block -> figures.add(figure(block)));
        return List.of(section.add(Html.tag("div", "lined").add(figures)));
    }

    private Html figure(ChartBlock block) {
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
