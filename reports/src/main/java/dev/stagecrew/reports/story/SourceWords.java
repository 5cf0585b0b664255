package dev.stagecrew.reports.story;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.JointDraws;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.reports.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the value of an assumption comes from. What was published is quoted as it was; what frames it is said. */
public final class SourceWords {
    private static final Pattern AS = Pattern.compile("As ([a-z][a-z0-9-]*)");

    private SourceWords() {}

    public static String of(String source, Words words) {
        if (source.equals(Setting.FITTED)) {
            return words.say("source.fitted");
        }
        if (source.equals(JointDraws.SOURCE)) {
            return words.say("source.learned");
        }
        if (!Assumption.isSourced(source)) {
            return words.say("source.none");
        }
        Matcher as = AS.matcher(source);
        return as.matches() ? words.say("source.as", words.name("assumption", as.group(1))) : source;
    }
}
