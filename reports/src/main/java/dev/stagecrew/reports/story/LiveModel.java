package dev.stagecrew.reports.story;

import java.util.List;

/**
 * What a run says while its years still arrive.
 *
 * @param title the page's title
 * @param kicker a line above: whose plans these are
 * @param years how many years of every plan there are, in words
 * @param share how much of the run is there, 0 to 1; of a run that stops by itself, of the most it may take
 * @param note what the charts show and what not
 * @param charts charts of the report, from the years that are there
 */
public record LiveModel(String title, String kicker, String years, double share, String note, List<ChartBlock> charts) {
    public LiveModel {
        charts = List.copyOf(charts);
    }
}
