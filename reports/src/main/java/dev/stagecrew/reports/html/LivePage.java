package dev.stagecrew.reports.html;

import dev.stagecrew.reports.chart.SvgSheet;
import dev.stagecrew.reports.story.LiveModel;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The page that fills while a run goes on. It is loaded once, empty; its charts arrive as {@link #content} in
 * server-sent events, in the style of the report and from the same renderer.
 */
public final class LivePage {
    /** The address of the page's script, relative to the page. */
    public static final String SCRIPT = "live.js";
    /** The address of its events, relative to the page. */
    public static final String EVENTS = "events";
    /** The address of the finished report, relative to the page. */
    public static final String REPORT = "report";

    private LivePage() {}

    /**
     * The page before the first year has arrived.
     *
     * @param name what the run is called until its scenario's name is known
     */
    public static String empty(String name, Words words) {
        Html body = Html.tag("body")
                .with("data-events", EVENTS)
                .with("data-lost", words.say("live.lost"))
                .with("data-none", words.say("live.none"))
                .with("data-over", words.say("live.over"))
                .add(
                        Html.tag("header")
                                .add(
                                        Html.tag("p", "kicker")
                                                .with("id", "kicker")
                                                .text(words.say("page.kicker", name)),
                                        Html.tag("h1").with("id", "years").text(words.say("live.waiting")),
                                        Html.tag("div", "bar")
                                                .with("aria-hidden", "true")
                                                .add(Html.tag("div").with("id", "bar")),
                                        Html.tag("p", "banner")
                                                .with("id", "notice")
                                                .with("hidden", "hidden"),
                                        Html.tag("p", "note").with("id", "note").text(words.say("live.leads")),
                                        Html.tag("p", "screen")
                                                .with("id", "said")
                                                .with("role", "status")
                                                .with("aria-live", "polite")),
                        Html.tag("main")
                                .add(Html.tag("section")
                                        .with("aria-labelledby", "so-far")
                                        .add(
                                                Html.tag("h2", "screen")
                                                        .with("id", "so-far")
                                                        .text(words.say("live.so-far")),
                                                Html.tag("div", "lined").with("id", "charts"))),
                        Html.tag("footer").add(Html.tag("p").text(words.say("page.footer"))),
                        Html.tag("script").with("src", SCRIPT));
        StringBuilder out = new StringBuilder(1 << 18).append("<!DOCTYPE html>\n");
        Html.tag("html")
                .with("lang", words.language().id())
                .add(HtmlReport.head(words.say("live.title", name), resource("live.css")), body)
                .write(out);
        return out.append('\n').toString();
    }

    /** What an event carries: style and charts of the years that have arrived, as a piece of HTML. */
    public static String content(LiveModel model, Words words) {
        SvgSheet sheet = new SvgSheet();
        Figures figures = new Figures(words, sheet, false);
        Html charts = Html.tag("div").with("id", "charts");
        model.charts().forEach(block -> charts.add(figures.figure(block)));
        Html content = Html.tag("div")
                .with("data-title", model.title())
                .with("data-kicker", model.kicker())
                .with("data-years", model.years())
                .with("data-share", String.format(Locale.ROOT, "%.4f", model.share()))
                .with("data-note", model.note())
                .add(Html.tag("style").raw(sheet.css()), charts);
        StringBuilder out = new StringBuilder(1 << 16);
        content.write(out);
        return out.toString();
    }

    /** What the page is told when there is no report to go on to. */
    public static String stopped(Words words) {
        return words.say("live.stopped");
    }

    /** What the page says while the run has not opened its stream. */
    public static String opening(Words words) {
        return words.say("live.opening");
    }

    /** What the page says while Kafka does not answer. */
    public static String away(Words words) {
        return words.say("live.away");
    }

    /** What the page says when Kafka answers again. */
    public static String back(Words words) {
        return words.say("live.back");
    }

    /**
     * What the page says when its charts can no longer be fed.
     *
     * @param why a sentence
     */
    public static String failed(String why, Words words) {
        return words.say("live.failed", why);
    }

    /** The page's script: small, and it asks nobody but where it came from. */
    public static String script() {
        return resource(SCRIPT);
    }

    private static String resource(String file) {
        try (InputStream in =
                Objects.requireNonNull(LivePage.class.getResourceAsStream("/dev/stagecrew/reports/html/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
