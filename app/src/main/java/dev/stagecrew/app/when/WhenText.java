package dev.stagecrew.app.when;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.when.Axis;
import dev.stagecrew.study.when.SizeMap;
import dev.stagecrew.study.when.SizeMap.Cell;
import dev.stagecrew.study.when.WhenFindings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From which size on hires pay, on one screen of text. */
public final class WhenText {
    private final WhenDocument.About about;
    private final CliText words;
    private final SizeWords sizes;
    private final List<String> lines = new ArrayList<>();

    private WhenText(WhenDocument.About about, CliText words) {
        this.about = about;
        this.words = words;
        this.sizes = new SizeWords(words, about.currency());
    }

    /** The lines, in the language of the words; those that pay soonest first. */
    public static List<String> lines(WhenFindings found, WhenDocument.About about, CliText words) {
        WhenText text = new WhenText(about, words);
        text.write(found);
        return text.lines;
    }

    /** A map as letters, a line for each level of the axis that goes up, the highest first. */
    public static List<String> lines(SizeMap map, WhenDocument.About about, CliText words) {
        WhenText text = new WhenText(about, words);
        text.write(map);
        return text.lines;
    }

    private void write(WhenFindings found) {
        Axis axis = found.axis();
        heading("when.heading", words.say("when.axis." + axis.id()));
        lines.add("");
        found.soonest()
                .forEach(hire -> words.paragraph("  ", "    ", sizes.said(hire, found))
                        .lines()
                        .forEach(lines::add));
        lines.add("");
        TextTable table = words.table(List.of(
                words.say("recommend.hire"),
                words.say("when.hours"),
                words.say("when.now"),
                words.say("when.pays." + axis.id())));
        found.hires()
                .forEach(hire -> table.row(List.of(
                        sizes.hire(hire.hire()),
                        sizes.hours(hire.hire()),
                        sizes.difference(hire.atToday()),
                        sizes.pays(hire, axis))));
        lines.addAll(table.lines());
        lines.add("");
        paragraph(words.say("when.how"));
    }

    private void heading(String key, String axes) {
        paragraph(words.say(
                key,
                axes,
                words.count("months", about.months()),
                sizes.numbers().whole(about.years())));
    }

    private void write(SizeMap map) {
        heading(
                "when.map.heading",
                words.say(
                        "when.map.axes",
                        words.say("when.axis." + map.acrossAxis().id()),
                        words.say("when.axis." + map.upAxis().id())));
        lines.add("");
        Map<String, String> letters = letters(map);
        int label = 1
                + map.rows().stream()
                        .mapToInt(row -> up(map, row).length())
                        .max()
                        .orElse(0);
        for (int row = map.rows().size() - 1; row >= 0; row--) {
            String level = up(map, map.rows().get(row));
            StringBuilder line = new StringBuilder("  ")
                    .append(" ".repeat(label - level.length()))
                    .append(level);
            for (int column = 0; column < map.columns().size(); column++) {
                boolean shop = map.columns().get(column) == 1 && map.rows().get(row) == 1;
                Cell cell = map.at(column, row);
                String letter = letters.getOrDefault(cell.role(), ".");
                String shown = cell.isClear() ? letter : letter.toLowerCase(Locale.ROOT);
                line.append(shop ? "[" + shown + "]" : " " + shown + " ");
            }
            lines.add(line.toString());
        }
        lines.add("");
        paragraph(words.say(
                "when.map.from-to",
                sizes.onMap(map.acrossAxis(), map.across().at(map.columns().get(0))),
                sizes.namedOnMap(
                        map.acrossAxis(),
                        map.across().at(map.columns().get(map.columns().size() - 1)))));
        letters.forEach((role, letter) -> lines.add("  " + letter + "  " + name(map, role)));
        lines.add("");
        paragraph(words.say("when.map.how"));
    }

    private String up(SizeMap map, double factor) {
        return sizes.onMap(map.upAxis(), map.up().at(factor));
    }

    /** A letter for each role that is best somewhere, in the order in which the map comes to them. */
    private static Map<String, String> letters(SizeMap map) {
        Map<String, String> letters = new LinkedHashMap<>();
        map.cells().stream()
                .map(Cell::role)
                .forEach(role -> letters.computeIfAbsent(
                        role,
                        next -> next.isEmpty()
                                ? "."
                                : String.valueOf((char) ('A'
                                        + letters.keySet().stream()
                                                .filter(known -> !known.isEmpty())
                                                .count()))));
        return letters;
    }

    private String name(SizeMap map, String role) {
        return map.cells().stream()
                .filter(cell -> cell.role().equals(role))
                .flatMap(cell -> cell.best().stream())
                .map(Step::role)
                .map(sizes::role)
                .findFirst()
                .orElseGet(() -> words.say("recommend.nobody-short"));
    }

    private void paragraph(String text) {
        words.paragraph("  ", "  ", text).lines().forEach(lines::add);
    }
}
