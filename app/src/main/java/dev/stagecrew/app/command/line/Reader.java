package dev.stagecrew.app.command.line;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.reports.story.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whom a report is for, as it is given on a command line and as a report says it of itself. */
public final class Reader {
    /** What a run writes unless it is told otherwise. */
    public static final String USUAL = Audience.OWNER.id();

    private static final Pattern SAID = Pattern.compile("<meta name=\"audience\" content=\"(\\w+)\"");
    /** The head of a page ends with its fonts: what it says of itself stands before the pictures. */
    private static final int HEAD = 1 << 20;

    private Reader() {}

    public static Audience named(String id, CliText words) {
        List<String> known = Stream.of(Audience.values()).map(Audience::id).toList();
        return Audience.byId(id)
                .orElseThrow(() ->
                        CommandFailedException.usage(words.say("report.unknown-audience", id, String.join(", ", known))
                                + Maybe.of(id, known, words)));
    }

    /** Whom the page in a file is for; the owner where it does not say. */
    static Audience of(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            Matcher said = SAID.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            return (said.find() ? Audience.byId(said.group(1)) : Optional.<Audience>empty()).orElse(Audience.OWNER);
        }
    }
}
