package dev.stagecrew.app.terminal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What texts are laid out for.
 *
 * @param width the columns that a line may take
 * @param fitted whether a line that would be longer is broken; elsewhere it is left whole, for programs that read lines
 * @param signs how signs are written
 */
public record Page(int width, boolean fitted, Signs signs) {
    /** Columns where no terminal tells its own. */
    public static final int USUAL_WIDTH = 80;

    /** A file or a pipe. */
    public static final Page FILE = new Page(USUAL_WIDTH, false, Signs.ALL);

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    public Page {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("a page must have from 40 to 100 columns, not " + width);
        }
    }

    /** A terminal of so many columns: those beyond 100 are left empty, and below 40 it breaks lines itself. */
    public static Page terminal(int columns) {
        return new Page(Math.max(NARROWEST, Math.min(WIDEST, columns)), true, Signs.ALL);
    }

    /** The same page with other signs. */
    public Page with(Signs others) {
        return new Page(width, fitted, others);
    }

    /**
     * A text in lines, broken at spaces.
     *
     * @param first what the first line begins with
     * @param rest what every other line begins with
     */
    public String paragraph(String first, String rest, String text) {
        return new Paragraph(this).of(first, rest, signs.of(text));
    }

    /** A table that fits, of which the heading is given. */
    public TextTable table(List<String> heading) {
        return new TextTable(heading, this);
    }

    /** A text whose lines are laid out already, with those broken that are too long. */
    String fit(String text) {
        String written = signs.of(text);
        return fitted && written.lines().anyMatch(line -> Paragraph.length(line) > width)
                ? written.lines().map(new Paragraph(this)::folded).collect(Collectors.joining("\n"))
                : written;
    }
}
