package dev.stagecrew.reports.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a report under one heading.
 *
 * @param id stable id, also the anchor on a page
 * @param note a sentence on how to read it, or the empty string
 */
public record Chapter(String id, String title, String note, List<Part> parts) {
    public Chapter {
        parts = List.copyOf(parts);
    }

    /** Every chart of chapters, in their order. */
    static List<ChartBlock> charts(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.parts().stream())
                .flatMap(part -> part instanceof Charts charts ? charts.blocks().stream() : Stream.of())
                .toList();
    }

    /** Something in a chapter; every form of the report knows how to show each. */
    public sealed interface Part {
        /** What a visitor makes of this kind of part. */
        <R> R tell(Visitor<R> visitor);
    }

    /** One answer for each kind of part. */
    public interface Visitor<R> {
        R charts(Charts part);

        R listing(Listing part);

        R goalListing(GoalListing part);

        R points(Points part);

        R facts(Facts part);

        R scenarioText(ScenarioText part);
    }

    /** Charts with the tables behind them. */
    public record Charts(List<ChartBlock> blocks) implements Part {
        public Charts {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.charts(this);
        }
    }

    /**
     * A table.
     *
     * @param fold what opens it, when it is too long to stand open on a screen
     */
    public record Listing(Table table, Optional<String> fold) implements Part {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /** Goals held against plans. */
    public record GoalListing(GoalTable goals) implements Part {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.goalListing(this);
        }
    }

    /** Sentences. */
    public record Points(List<String> sentences) implements Part {
        public Points {
            sentences = List.copyOf(sentences);
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.points(this);
        }
    }

    /** Names and what is behind them. */
    public record Facts(List<Fact> facts, boolean literal) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    /** A name and what is behind it. */
    public record Fact(String name, String text) {}

    /** The scenario as the user wrote it. */
    public record ScenarioText(String file, String text) implements Part {
        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.scenarioText(this);
        }
    }
}
