package dev.stagecrew.reports.slides;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.reports.chart.Drawing;
import dev.stagecrew.reports.chart.Drawings;
import dev.stagecrew.reports.chart.Width;
import dev.stagecrew.reports.file.SameBytes;
import dev.stagecrew.reports.story.CoverWords;
import dev.stagecrew.reports.story.Headline.KeyFigure;
import dev.stagecrew.reports.story.Letterhead;
import dev.stagecrew.reports.story.Slide;
import dev.stagecrew.reports.story.Table;
import dev.stagecrew.reports.words.Words;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * The report as six slides for whoever presents it: words as text, tables as tables, charts as shapes. The same report gives
 * the same bytes.
 */
public final class PptxReport {
    /** Every office has it, and it writes as wide as the font of our pictures. */
    static final String FONT = "Arial";

    static final Insets2D NONE = new Insets2D(0, 0, 0, 0);

    private static final Color INK = new Color(0x1f2933);
    private static final Color QUIET = new Color(0x5b6672);
    private static final Color LINE = new Color(0xd5dbe1);

    /** In points. */
    private static final int WIDE = 960;

    private static final int TALL = 540;
    private static final double EDGE = 48;
    private static final double ROOM = WIDE - 2 * EDGE;
    private static final double TOP = 128;
    private static final double ROW = 26;

    private final XMLSlideShow show;
    private final List<Slide> slides;
    private final Words words;

    private PptxReport(XMLSlideShow show, List<Slide> slides, Words words) {
        this.show = show;
        this.slides = slides;
        this.words = words;
    }

    public static void write(List<Slide> slides, Letterhead cover, RunManifest manifest, Words words, OutputStream out)
            throws IOException {
        Path draft = Files.createTempFile("stagecrew", ".pptx");
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDE, TALL));
            show.getProperties().getCoreProperties().setCreator("Stagecrew");
            new PptxReport(show, slides, words).draw(cover);
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft))) {
                show.write(file);
            }
            SameBytes.copy(draft, manifest.scenario().starts(), out);
        } finally {
            Files.delete(draft);
        }
    }

    private void draw(Letterhead cover) throws IOException {
        for (int i = 0; i < slides.size(); i++) {
            XSLFSlide page = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
            title(page, slides.get(i).title());
            if (i == 0) {
                first(page, slides.get(i), cover);
            } else {
                body(page, slides.get(i));
            }
            foot(page, i + 1);
        }
    }

    /** The place is that of the layout: all slides have it. */
    private static void title(XSLFSlide page, String title) {
        XSLFTextShape shape = page.getPlaceholder(0);
        shape.setAnchor(new Rectangle2D.Double(EDGE, 26, ROOM, 88));
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.setInsets(NONE);
        shape.clearText();
        XSLFTextParagraph line = shape.addNewTextParagraph();
        line.setTextAlign(TextAlign.LEFT);
        run(line, title, title.length() > 160 ? 22 : 26, true, INK);
    }

    /** The answer with its numbers; whose report it is above it, what its maker notes beneath. */
    private void first(XSLFSlide page, Slide slide, Letterhead cover) throws IOException {
        CoverWords said = new CoverWords(cover, words);
        String head = Stream.of(said.client(), said.origin())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (!head.isEmpty()) {
            run(text(page, EDGE, 122, ROOM, 24), head, 14, false, QUIET);
        }
        logo(page, cover);
        XSLFTextBox box = box(page, EDGE, 156, ROOM, 190);
        slide.points().forEach(point -> bullet(box, point, 15));
        cover.note().forEach(point -> bullet(box, point, 13));
        if (!slide.figures().isEmpty()) {
            run(text(page, EDGE, 372, ROOM, 20), slide.next(), 13, true, INK);
            figures(page, slide.figures());
        }
    }

    private void logo(XSLFSlide page, Letterhead cover) throws IOException {
        if (cover.logo().isPresent()) {
            var logo = cover.logo().get();
            XSLFPictureData data = show.addPicture(logo.png(), PictureType.PNG);
            double scale = Math.min(140.0 / logo.width(), 34.0 / logo.height());
            page.createPicture(data)
                    .setAnchor(new Rectangle2D.Double(EDGE, TALL - 42, logo.width() * scale, logo.height() * scale));
        }
    }

    private static void figures(XSLFSlide page, List<KeyFigure> figures) {
        double width = ROOM / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            KeyFigure figure = figures.get(i);
            XSLFTextBox box = box(page, EDGE + i * width, 396, width - 10, 92);
            run(box.addNewTextParagraph(), figure.label(), 12, false, QUIET);
            run(box.addNewTextParagraph(), figure.value(), 20, true, INK);
            run(box.addNewTextParagraph(), figure.note(), 11, false, QUIET);
        }
    }

    private static void body(XSLFSlide page, Slide slide) {
        boolean beside = slide.chart().isPresent() && !slide.points().isEmpty();
        double rows = slide.table().map(PptxReport::tall).orElse(0.0);
        double tall = TALL - TOP - 64 - (slide.chart().isPresent() ? rows + (rows > 0 ? 12 : 0) : 0);
        double end = TOP;
        if (slide.chart().isPresent()) {
            end = picture(page, slide, beside ? ROOM * .58 : ROOM, Math.max(140, tall)) + 14;
        }
        double at = end;
        slide.table().ifPresent(table -> table(page, table, at));
        if (!slide.points().isEmpty()) {
            double left = beside ? EDGE + ROOM * .62 : EDGE;
            XSLFTextBox box = box(page, left, TOP, WIDE - EDGE - left, 270);
            slide.points().forEach(point -> bullet(box, point, beside ? 14 : 18));
        }
        if (!slide.next().isEmpty()) {
            run(text(page, EDGE, 430, ROOM, 50), slide.next(), 16, true, INK);
        }
    }

    /** The chart within a room, under its subtitle. Returns where it ends. */
    private static double picture(XSLFSlide page, Slide slide, double wide, double tall) {
        var chart = slide.chart().orElseThrow().chart();
        run(text(page, EDGE, TOP - 14, wide, 18), chart.caption().subtitle(), 11, false, QUIET);
        Drawing drawing = Drawings.of(chart, wide < ROOM ? Width.HALF : Width.WIDE);
        double scale = Math.min(wide / drawing.width(), (tall - 8) / drawing.height());
        XSLFGroupShape group = page.createGroup();
        Rectangle2D place = new Rectangle2D.Double(EDGE, TOP + 12, drawing.width() * scale, drawing.height() * scale);
        group.setAnchor(place);
        group.setInteriorAnchor(place);
        Drawings.with(new SlidePen(group, place.getX(), place.getY(), scale), drawing);
        return place.getMaxY();
    }

    /** As tall as its rows, or as the slide leaves room for. */
    private static double tall(Table table) {
        return Math.min(TALL - TOP - 56, (table.rows().size() + 1) * ROW);
    }

    private static void table(XSLFSlide page, Table table, double top) {
        XSLFTable shape = page.createTable();
        shape.setAnchor(new Rectangle2D.Double(EDGE, top, ROOM, tall(table)));
        double height = tall(table) / (table.rows().size() + 1);
        row(shape, table.heads(), true, height);
        table.rows().forEach(row -> row(shape, row, false, height));
        for (int column = 0; column < table.heads().size(); column++) {
            shape.setColumnWidth(column, ROOM / table.heads().size());
        }
    }

    private static void row(XSLFTable table, List<String> cells, boolean head, double height) {
        XSLFTableRow row = table.addRow();
        row.setHeight(height);
        for (String text : cells) {
            XSLFTableCell cell = row.addCell();
            cell.setBorderColor(BorderEdge.bottom, LINE);
            cell.setBorderWidth(BorderEdge.bottom, 1);
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            run(cell.addNewTextParagraph(), text.replace("\n", ", "), height < ROW ? 9 : 12, head, head ? QUIET : INK);
        }
    }

    private static void foot(XSLFSlide page, int number) {
        XSLFTextParagraph line = text(page, WIDE - EDGE - 60, TALL - 34, 60, 18);
        line.setTextAlign(TextAlign.RIGHT);
        run(line, Integer.toString(number), 11, false, QUIET);
    }

    private static void bullet(XSLFTextBox box, String point, double size) {
        XSLFTextParagraph line = box.addNewTextParagraph();
        line.setBullet(true);
        line.setLeftMargin(16.0);
        line.setIndent(-14.0);
        line.setSpaceAfter(-5.0);
        run(line, point, size, false, INK);
    }

    private static XSLFTextParagraph text(XSLFSlide page, double x, double y, double width, double height) {
        return box(page, x, y, width, height).addNewTextParagraph();
    }

    private static XSLFTextBox box(XSLFSlide page, double x, double y, double width, double height) {
        XSLFTextBox box = page.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, height));
        box.clearText();
        box.setInsets(NONE);
        box.setWordWrap(true);
        return box;
    }

    private static void run(XSLFTextParagraph line, String text, double size, boolean strong, Color colour) {
        XSLFTextRun run = line.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(strong);
        run.setFontColor(colour);
        run.setFontFamily(FONT);
    }
}
