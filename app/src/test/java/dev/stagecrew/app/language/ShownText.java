package dev.stagecrew.app.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a page, a picture, a book or a sheet of paper shows a reader, without its marks of format. */
final class ShownText {
    /** Marks that are read out or shown when something is pointed at. */
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|alt|aria-label|data-(?:lost|none|over|title|kicker|years|note))=\"([^\"]*)\"");

    private static final Pattern NUMBERED = Pattern.compile("&#(?:x([0-9a-f]+)|([0-9]+));");

    private ShownText() {}

    static String of(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".xlsx")) {
            return cells(file);
        }
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return running(document);
            }
        }
        return ofMarkup(Files.readString(file));
    }

    /** The text of a paper as if it were one long page: without numbers of pages and heads of tables that go on. */
    private static String running(PDDocument document) throws IOException {
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            List<String> lines =
                    new ArrayList<>(stripper.getText(document).lines().toList());
            lines.removeIf(line -> line.strip().matches("\\d+ / \\d+"));
            if (!lines.isEmpty() && all.contains(lines.get(0))) {
                lines.remove(0);
            }
            all.addAll(lines);
        }
        return String.join("\n", all);
    }

    static String ofMarkup(String markup) {
        String shown = markup.replaceAll("(?s)<(style|script|metadata|code|pre|defs)\\b.*?</\\1>", " ");
        String spoken =
                SPOKEN.matcher(shown).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
        String text = (shown.replaceAll("(?s)<f>.*?</f>", " ").replaceAll("<[^>]*>", " ") + "\n" + spoken)
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return NUMBERED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(
                        found.group(1) == null
                                ? Integer.parseInt(found.group(2))
                                : Integer.parseInt(found.group(1), 16))));
    }

    private static String cells(Path file) throws IOException {
        StringBuilder cells = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains("sharedStrings") || entry.getName().contains("worksheets/sheet")) {
                    String sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    cells.append(ofMarkup(sheet.replaceAll("<t[ >]", "\n$0").replaceAll("</t>", "\n"))
                                    .replaceAll("(?m)^ +| +$", ""))
                            .append('\n');
                } else if (entry.getName().endsWith("workbook.xml")) {
                    Pattern.compile("<sheet name=\"([^\"]*)\"")
                            .matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .results()
                            .forEach(sheet ->
                                    cells.append(ofMarkup(sheet.group(1))).append('\n'));
                }
            }
        }
        return cells.toString();
    }
}
