package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.chart.MultiplesChart;
import dev.stagecrew.reports.fixture.InventedShop;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Chapter.Charts;
import dev.stagecrew.reports.story.Chapter.Facts;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.Chapter.Points;
import dev.stagecrew.reports.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChaptersTest {
    @Test
    void eachAudienceSeesMoreThanTheOneBefore() {
        List<String> owner = ids(Audience.OWNER);
        List<String> manager = ids(Audience.MANAGER);
        List<String> analyst = ids(Audience.ANALYST);

        assertThat(owner).containsExactly("goals", "why", "plan-charts", "turning");
        assertThat(manager)
                .containsAll(owner)
                .contains("against", "side", "people", "lost", "checkpoints", "checklist")
                .doesNotContain("differences", "assumptions", "repeat");
        assertThat(analyst).containsAll(manager).contains("differences", "pairing", "assumptions", "stress", "repeat");
    }

    @Test
    void aChartOfWhatHardlyMovesIsForTheAnalystAlone() {
        Runs steady = Runs.alone()
                .plan("a", "A little pay", new InventedShop.Course(0, 0, 300, 2))
                .plan("b", "A little more", new InventedShop.Course(0, 0, 600, 2));

        assertThat(charts(steady, Audience.OWNER)).contains("cash").doesNotContain("owner-hours-per-week");
        assertThat(charts(steady, Audience.ANALYST)).contains("cash", "owner-hours-per-week");
        assertThat(Story.tell(steady.build(), Audience.OWNER, Words.in(Language.ENGLISH))
                        .leftOut())
                .contains("Owner's hours a week")
                .endsWith("--audience analyst");
    }

    @Test
    void anOwnerSeesNoMorePlansThanCanBeFollowedTheBestAmongThem() {
        Runs many = Runs.coffee();
        for (int plan = 5; plan <= 8; plan++) {
            many.plan("plan-" + plan, "Plan " + plan, new InventedShop.Course(0.1 * plan, 0.9, 100, 2));
        }
        ReportModel owner = Story.tell(many.build(), Audience.OWNER, Words.in(Language.ENGLISH));

        assertThat(((Chapter.GoalListing) owner.chapters().get(0).parts().get(0))
                        .goals()
                        .plans())
                .hasSize(4)
                .contains(owner.subject());
        assertThat(owner.leftOut()).startsWith("Goals and charts show 4 of 8 plans.");
        assertThat(Story.tell(many.build(), Audience.ANALYST, Words.in(Language.ENGLISH))
                        .leftOut())
                .isEmpty();
    }

    @Test
    void theChecklistIsFilledFromTheScenarioAndTheResults() {
        Facts facts = (Facts) chapter(Runs.coffee(), "checklist").parts().get(0);

        assertThat(facts.facts())
                .extracting(fact -> fact.name() + ": " + fact.text())
                .contains(
                        "What is missing most: web site (10% gets done), marketing (25% gets done),"
                                + " content (40% gets done)",
                        "Must have first: customer service (week 6)",
                        "Can wait: e-commerce manager (when orders reach 90 a week)")
                .anyMatch(line -> line.startsWith("The one thing to do well: No answer in time: it costs 722 orders"))
                .anyMatch(line -> line.startsWith("Job description: Customer service, part-time, 24 h a week"));
    }

    @Test
    void aScenarioThatCannotBeReadLeavesTheRestOfTheChecklist() {
        Facts facts = (Facts) chapter(Runs.coffee().scenario("version: 999"), "checklist")
                .parts()
                .get(0);

        assertThat(facts.facts())
                .extracting(Chapter.Fact::name)
                .contains("Must have first")
                .doesNotContain("Today's team");
    }

    @Test
    void checkpointsLieSixWeeksAfterAHireAndAtHalfTime() {
        Listing checkpoints =
                (Listing) chapter(Runs.coffee(), "checkpoints").parts().get(0);

        assertThat(checkpoints.table().rows()).extracting(row -> row.get(0)).containsOnly("Week 12", "Week 26");
        assertThat(checkpoints.table().rows().get(0).get(3)).startsWith("below ");
        assertThat(checkpoints.table().rows().get(2).get(3)).startsWith("above ");
    }

    @Test
    void whatGetsWorseIsSaidAgainstThePlan() {
        Points against = (Points) chapter(Runs.coffee(), "against").parts().get(0);

        assertThat(against.sentences())
                .anyMatch(sentence -> sentence.startsWith("Lowest cash gets worse: −€"))
                .contains("1 of 2 assumptions rest on no study: they are assumed.");
    }

    @Test
    void aQueueOfTheoryStandsBesideItsExactValues() {
        Listing theory =
                (Listing) chapter(Runs.alone().queue(), "theory").parts().get(0);

        // Erlang A, 30 an hour, 8 agents at 4 an hour, patience of 30 minutes: what core.theory gives
        assertThat(theory.table().rows()).hasSize(3);
        assertThat(theory.table().rows().get(2).get(3)).startsWith("0.8");
    }

    @Test
    void aQueueWhosePeopleAreMovedByMoreThanTheoryKnowsHasNoExactValues() {
        String exact = Runs.example("theory/erlang-a.yaml");
        String usual = exact.substring(0, exact.indexOf("assumptions:"));

        assertThat(ids(Runs.alone().queue().scenario(usual), Audience.ANALYST)).doesNotContain("theory");
    }

    @Test
    void aQueueThatGrowsWithoutEndIsNotHeldAgainstTheory() {
        String flooded = Runs.example("theory/erlang-c.yaml").replace("arrivals-per-hour: 12", "arrivals-per-hour: 28");
        Chapter theory = chapter(Runs.alone().queue().scenario(flooded), "theory");

        assertThat(theory.parts())
                .containsExactly(new Points(List.of(
                        "5.6 hours of work arrive in an hour for 3 people: the queue grows by 13.0 contacts an hour,"
                                + " so that theory has no wait to hold against the simulated one.")));
    }

    @Test
    void aShopHasNoExactValues() {
        assertThat(ids(Audience.ANALYST)).doesNotContain("theory");
    }

    @Test
    void pairingSavesYearsWhenPlansShareTheirLuck() {
        Listing pairing = (Listing) chapter(Runs.coffee(), "pairing").parts().get(0);

        assertThat(pairing.table().rows().get(0).get(5)).matches("\\d+\\.\\d times");
        assertThat(Double.parseDouble(pairing.table().rows().get(0).get(4))).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void theGlossaryHasEveryTermOnce(Language language) {
        Chapter glossary = Story.tell(Runs.coffee().build(), Audience.ANALYST, Words.in(language)).chapters().stream()
                .filter(chapter -> chapter.id().equals("glossary"))
                .findFirst()
                .orElseThrow();
        List<Chapter.Fact> terms = ((Facts) glossary.parts().get(0)).facts();

        assertThat(terms).extracting(Chapter.Fact::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(20);
        assertThat(terms).extracting(Chapter.Fact::text).doesNotHaveDuplicates().allMatch(text -> text.endsWith("."));
    }

    @Test
    void whatGoesIntoAPlanIsMarkedWhereItDiffersFromTheBaseline() {
        Listing inputs = (Listing) chapter(Runs.coffee(), "side").parts().get(0);

        assertThat(inputs.table().rows())
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Customer service", "–", "≠ part-time, 20 h a week at €19 an hour, week 30"))
                .anySatisfy(row -> assertThat(row.get(3))
                        .isEqualTo("≠ full-time, 40 h a week at €31 an hour, when orders reach 90 a week"));
    }

    @Test
    void everyPlanHasASmallPanelWithTheSameAxes() {
        Charts multiples = (Charts) chapter(Runs.coffee(), "side").parts().get(1);
        MultiplesChart cash = (MultiplesChart) multiples.blocks().stream()
                .map(ChartBlock::chart)
                .filter(chart -> chart.id().equals("plans-cash"))
                .findFirst()
                .orElseThrow();

        assertThat(cash.panels()).hasSize(3);
        assertThat(cash.panels())
                .extracting(panel -> panel.scale().high())
                .containsOnly(cash.panels().get(0).scale().high());
    }

    private static List<String> charts(Runs runs, Audience audience) {
        return Story.tell(runs.build(), audience, Words.in(Language.ENGLISH)).charts().stream()
                .map(block -> block.chart().id())
                .toList();
    }

    private static List<String> ids(Audience audience) {
        return ids(Runs.coffee(), audience);
    }

    private static List<String> ids(Runs runs, Audience audience) {
        return Story.tell(runs.build(), audience, Words.in(Language.ENGLISH)).chapters().stream()
                .map(Chapter::id)
                .toList();
    }

    private static Chapter chapter(Runs runs, String id) {
        return Story.tell(runs.build(), Audience.ANALYST, Words.in(Language.ENGLISH)).chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
