package dev.stagecrew.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PaperBreaksTest {
    private static List<String> pieces(String text) {
        PaperBreaks breaks = new PaperBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at > from) {
                pieces.add(text.substring(from, at));
                from = at;
            }
        }
        return pieces;
    }

    /** "+9." on one line and "38 points" on the next would be read as 38. */
    @Test
    void aNumberStaysWhole() {
        assertThat(pieces("+9.18\u00a0points to +11.2\u00a0points"))
                .containsExactly("+9.18\u00a0points ", "to ", "+11.2\u00a0points");
        assertThat(pieces("%1,5 ile %2,25")).containsExactly("%1,5 ", "ile ", "%2,25");
    }

    @Test
    void anAddressMayBreak() {
        assertThat(pieces("see https://example.com/a/long/path.html")).hasSizeGreaterThan(2);
    }
}
