package dev.stagecrew.app.command.line;

import dev.stagecrew.app.words.CliText;
import org.jspecify.annotations.Nullable;

/** How much an option may ask for. */
public final class OptionRange {
    private static final int MOST_LANES = 256;

    private OptionRange() {}

    public static int within(String option, int value, int least, int most, CliText words) {
        if (value < least || value > most) {
            throw CommandFailedException.usage(words.say("run.bounds", option, value, least, most));
        }
        return value;
    }

    /** Years side by side: as many as asked for, or one for each core. */
    public static int lanes(@Nullable Integer asked, CliText words) {
        return asked == null
                ? Runtime.getRuntime().availableProcessors()
                : within("--lanes", asked, 1, MOST_LANES, words);
    }
}
