package dev.stagecrew.scenario.file;

import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Schemas;
import dev.stagecrew.scenario.shape.TextShape;

/** How well somebody does a duty, in words: {@code 85%}, or {@code 85% readily} for their main work. */
final class SkillWords {
    private static final String READILY = "readily";
    private static final Measure LEVEL = Measures.SHARE.called("a-skill", "85% or 85% readily");

    private SkillWords() {}

    /** A skill without its duty; level 0 takes the duty away. */
    record Level(double level, boolean readily) {}

    static TextShape<Level> shape() {
        return new TextShape<>(
                LEVEL.expected(), Schemas.any(Schemas.type("number"), Schemas.text()), (text, reading) -> {
                    boolean readily = text.endsWith(READILY);
                    String level = readily ? text.substring(0, text.length() - READILY.length()) : text;
                    return new Level(LEVEL.parse(level.strip()), readily);
                });
    }
}
