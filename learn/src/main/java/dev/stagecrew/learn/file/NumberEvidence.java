package dev.stagecrew.learn.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the cells of one column tell about its decimals. A cell as {@code 1.154} tells nothing. */
public final class NumberEvidence {
    private final boolean whole;
    private long point;
    private long comma;
    private long unclear;

    /**
     * Begins with nothing seen.
     *
     * @param whole whether the column counts things, so that {@code 1.154} can only be more than a thousand
     */
    public NumberEvidence(boolean whole) {
        this.whole = whole;
    }

    /** Sees a cell of a row. */
    public void see(String cell, long row) {
        if (NumberText.none(cell)) {
            return;
        }
        String bare = NumberText.bare(cell);
        if (bare != null) {
            judge(bare, row);
        }
    }

    private void judge(String bare, long row) {
        int lastComma = bare.lastIndexOf(',');
        int lastPoint = bare.lastIndexOf('.');
        if (lastComma < 0 && lastPoint < 0) {
            return;
        }
        if (lastComma >= 0 && lastPoint >= 0) {
            prove(DecimalSign.of(bare.charAt(Math.max(lastComma, lastPoint))), row);
            return;
        }
        int last = Math.max(lastComma, lastPoint);
        char mark = bare.charAt(last);
        DecimalSign itself = DecimalSign.of(mark);
        if (bare.indexOf(mark) != last) {
            prove(other(itself), row);
        } else if (!thousands(bare, last)) {
            prove(itself, row);
        } else if (whole) {
            prove(other(itself), row);
        } else if (unclear == 0) {
            unclear = row;
        }
    }

    /** Whether what follows the mark could be hundreds of a number of thousands. */
    private static boolean thousands(String bare, int mark) {
        int from = bare.charAt(0) == '-' ? 1 : 0;
        int before = mark - from;
        return bare.length() - mark - 1 == 3 && before >= 1 && before <= 3 && bare.charAt(from) != '0';
    }

    private static DecimalSign other(DecimalSign sign) {
        return sign == DecimalSign.POINT ? DecimalSign.COMMA : DecimalSign.POINT;
    }

    private void prove(DecimalSign sign, long row) {
        if (sign == DecimalSign.POINT && point == 0) {
            point = row;
        }
        if (sign == DecimalSign.COMMA && comma == 0) {
            comma = row;
        }
    }

    /** The convention that some cell proves. */
    public Optional<DecimalSign> proven() {
        return point > 0 == comma > 0
                ? Optional.empty()
                : Optional.of(point > 0 ? DecimalSign.POINT : DecimalSign.COMMA);
    }

    /** The two rows that cannot both be right, when there are. */
    public long @Nullable [] contradiction() {
        return point > 0 && comma > 0 ? new long[] {Math.min(point, comma), Math.max(point, comma)} : null;
    }

    /** The first row that could be read in two ways; 0 when there is none. */
    public long unclear() {
        return unclear;
    }
}
