package dev.stagecrew.reports.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where lines may break on paper: where the library says, addresses included, but never within a number, nor between {@code .} and {@code /} of a
 * command.
 */
final class PaperBreaks implements FSTextBreaker {
    private final FSTextBreaker places = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    @Override
    public int next() {
        int place = places.next();
        while (isWithinNumber(place) || text.startsWith("./", place - 1)) {
            place = places.next();
        }
        return place;
    }

    private boolean isWithinNumber(int place) {
        if (place < 1 || place >= text.length() || !Character.isDigit(text.charAt(place))) {
            return false;
        }
        char before = text.charAt(place - 1);
        boolean separated = (before == '.' || before == ',') && place >= 2 && Character.isDigit(text.charAt(place - 2));
        // %85, as Turkish has it
        return separated || before == '%';
    }
}
