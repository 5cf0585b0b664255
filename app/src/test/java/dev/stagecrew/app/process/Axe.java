package dev.stagecrew.app.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core, which finds what keeps people out of a page. */
final class Axe {
    private static final String SOURCE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private Axe() {}

    /** The page's problems, one a line with the first elements concerned; empty when axe finds none. */
    static List<String> problems(Chromium browser) throws IOException, InterruptedException {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream(SOURCE))) {
            browser.text("(()=>{" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n;return 'axe'})()");
        }
        String found = browser.text(
                "axe.run(document,{resultTypes:['violations']}).then(r=>r.passes.length+' rules passed\\n'+r.violations.map(v=>"
                        + "v.impact+' '+v.id+': '+v.nodes.slice(0,3).map(n=>n.html.slice(0,160).replace(/\\s+/g,' ')"
                        + "+' ['+(n.any[0]||n.all[0]||{}).message+']').join(' | ')).join('\\n'))");
        List<String> lines = found.lines().toList();
        if (lines.isEmpty() || !lines.get(0).matches("[2-9]\\d rules passed")) {
            throw new AssertionError("axe did not look at the page: " + found);
        }
        return lines.subList(1, lines.size());
    }
}
