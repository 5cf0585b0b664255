package dev.stagecrew.study.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.selection.SelectionRule;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.study.recommend.Thrift.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which of the plans that are as good is named. */
final class ThriftTest {
    private static final SelectionRule RULE = SelectionRule.of(Direction.HIGHER_IS_BETTER, 100, 0.95, 2000);
    private static final Role PACKER = ScenarioReader.read(Path.of("../examples/coffee-shop.yaml")).roles().stream()
            .filter(role -> role.id().equals("fulfilment"))
            .findFirst()
            .orElseThrow();

    private static Candidate packing(double hours) {
        return Candidate.NOBODY.with(
                new Step("fulfilment", PACKER, 9, PACKER.employment(), hours, WeekPattern.USUAL, 4));
    }

    private static double hours(Candidate plan) {
        return plan.hiresNobody() ? 0 : plan.steps().get(0).hoursPerWeek();
    }

    /** Years that differ by luck which all plans share, so that their differences are certain. */
    private static Trial<Candidate> worth(ToDoubleFunction<Candidate> mean) {
        return (plan, from, count) -> IntStream.range(from, from + count)
                .mapToDouble(year -> mean.applyAsDouble(plan) + 500 * Math.sin(year))
                .toArray();
    }

    /** Four hours more or less. */
    private static List<Candidate> neighbours(Candidate plan) {
        return hours(plan) < 8 ? List.of(packing(12)) : List.of(packing(hours(plan) - 4), packing(hours(plan) + 4));
    }

    private static Choice from(Candidate best, ToDoubleFunction<Candidate> mean) {
        return new Thrift(RULE, worth(mean), List.of(Candidate.NOBODY), ThriftTest::neighbours, plan -> true)
                .from(best);
    }

    @Test
    void nobodyIsHiredForWhatDoesNotMatter() {
        Choice choice = from(packing(24), plan -> 1000 + 2 * hours(plan));

        assertThat(choice.plan()).isEqualTo(Candidate.NOBODY);
        assertThat(choice.probabilityGood()).isGreaterThan(0.95);
        assertThat(choice.settled()).isTrue();
    }

    @Test
    void aPlanThatMattersStaysAndOnlyItsIdleHoursGo() {
        Choice choice = from(packing(24), plan -> 1000 + 80 * Math.min(hours(plan), 16) + hours(plan));

        assertThat(choice.plan()).isEqualTo(packing(16));
        assertThat(choice.settled()).isTrue();
    }

    @Test
    void littleByLittleItNeverGivesUpMoreThanTheIndifference() {
        Choice choice = from(packing(40), plan -> 1000 + 10 * hours(plan));

        assertThat(hours(choice.plan())).isGreaterThan(30);
    }

    @Test
    void aPlanThatRunsOutOfCashIsNotTakenHoweverCheap() {
        Choice choice = new Thrift(
                        RULE,
                        worth(plan -> 1000),
                        List.of(Candidate.NOBODY),
                        ThriftTest::neighbours,
                        plan -> hours(plan) > 10)
                .from(packing(24));

        assertThat(hours(choice.plan())).isGreaterThan(10);
    }

    @Test
    void adsAreNotCutForWhatDoesNotMatter() {
        Candidate cut = Candidate.NOBODY.with(new Candidate.Ads(0, -600, 2));
        Choice choice = new Thrift(
                        RULE, worth(plan -> 1000), List.of(Candidate.NOBODY), plan -> List.of(cut), plan -> true)
                .from(cut);

        assertThat(choice.plan()).isEqualTo(Candidate.NOBODY);
    }

    @Test
    void whatEveryRoundMustLookAtIsNeverPassedOver() {
        Candidate own = packing(20).asOwn(new Candidate.Own(packing(20).plan(), 800, 800));
        Choice choice = new Thrift(
                        RULE,
                        worth(plan -> plan.own().isPresent() ? 2000 : 1000),
                        List.of(Candidate.NOBODY, own),
                        ThriftTest::neighbours,
                        plan -> true)
                .from(packing(24));

        assertThat(choice.plan()).isEqualTo(own);
    }
}
