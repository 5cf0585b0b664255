package dev.stagecrew.reports.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import dev.stagecrew.reports.chart.Fonts;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Words in scripts that the maker of PDF writes letter by letter from left to right: Arabic, Hebrew, Thai, and signs beyond the
 * first plane of Unicode. They are drawn as Java shapes them.
 */
final class PaperWords implements FSObjectDrawer {
    static final String TYPE = "stagecrew/words";

    private static final String DRAWN = "[\\p{IsArabic}\\p{IsHebrew}\\p{IsThai}\\x{1F000}-\\x{1FAFF}]";
    private static final Pattern WORDS = Pattern.compile(DRAWN + "(?:[\\p{M} ]*" + DRAWN + "|\\p{M})*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">[^<]+<");
    /** Of the height of the font: how tall a line is, and what of it is above the baseline. */
    private static final double TALL = 1.3;

    private static final double ABOVE = 1.0;
    private static final Color INK = new Color(0x1f2933);

    /** The body of a page with places to draw such words in. */
    static String placed(String page) {
        int body = Math.max(0, page.indexOf("<body"));
        return page.substring(0, body)
                + BETWEEN_TAGS.matcher(page.substring(body)).replaceAll(PaperWords::withPlaces);
    }

    private static String withPlaces(MatchResult text) {
        return WORDS.matcher(text.group())
                .replaceAll(PaperWords::place)
                .replace("\\", "\\\\")
                .replace("$", "\\$");
    }

    private static String place(MatchResult words) {
        return String.format(
                Locale.ROOT,
                "<object type=\"%s\" data=\"%s\" style=\"display:inline-block;margin:0;width:%.3fem;height:%.2fem;vertical-align:%.2fem\"></object>",
                TYPE,
                words.group(),
                Fonts.advance(words.group()),
                TALL,
                ABOVE - TALL);
    }

    @Override
    @SuppressWarnings("NullAway") // no links in words: the library takes null for none
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float wide = (float) (width / dotsPerPixel);
        float high = (float) (height / dotsPerPixel);
        double size = high / TALL;
        Shape words = Fonts.outline(element.getAttribute("data"), size);
        device.drawWithGraphics((float) x, (float) y, wide, high, surface -> {
            surface.setPaint(INK);
            surface.fill(AffineTransform.getTranslateInstance(0, size * ABOVE).createTransformedShape(words));
        });
        return null;
    }
}
