package dev.stagecrew.study.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plans that a search looks at. */
final class PlanSpaceTest {
    private static final Path COFFEE = Path.of("../examples/coffee-shop.yaml");
    private static final double BUDGET = 2500;

    private final Scenario scenario = ScenarioReader.read(COFFEE);
    private final PlanSpace space = new PlanSpace(scenario, BUDGET);

    /** A plan of several hires, reached by adding what comes last each time. */
    private Candidate somewhere(int changes) {
        Candidate plan = Candidate.NOBODY;
        for (int i = 0; i < changes; i++) {
            List<Candidate> neighbours = space.neighbours(plan);
            plan = neighbours.get((7 * i + 3) % neighbours.size());
        }
        return plan;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyNeighbourIsWithinTheBudgetAndAnotherPlan() {
        for (int changes = 0; changes < 8; changes++) {
            Candidate from = somewhere(changes);
            List<Candidate> neighbours = space.neighbours(from);

            assertThat(neighbours).isNotEmpty().doesNotContain(from).allMatch(plan -> plan.costPerMonth() <= BUDGET);
            assertThat(neighbours.stream().map(Candidate::content)).doesNotHaveDuplicates();
        }
    }

    @Test
    void searchesStartDatesOrderHoursFormsAndAds() {
        PlanSpace wide = new PlanSpace(scenario, 4000);
        Candidate start = wide.starts().stream()
                .filter(plan -> plan.steps().size() == 2)
                .findFirst()
                .orElseThrow();
        Step first = start.steps().get(0);
        Step second = start.steps().get(1);
        assertThat(first.week()).isLessThan(second.week());
        List<Candidate> neighbours = wide.neighbours(start);

        assertThat(neighbours)
                .anyMatch(plan -> plan.steps().contains(first) && plan.steps().size() == 1)
                .anyMatch(plan -> plan.steps().contains(first)
                        && plan.steps().stream()
                                .anyMatch(step -> step.role().equals(second.role()) && step.week() > second.week()))
                .anyMatch(plan -> plan.steps().contains(first.from(second.week()))
                        && plan.steps().contains(second.from(first.week())))
                .anyMatch(plan -> plan.steps().stream()
                        .anyMatch(
                                step -> step.role().equals(first.role()) && step.hoursPerWeek() < first.hoursPerWeek()))
                .anyMatch(plan -> plan.steps().stream()
                        .anyMatch(step -> step.role().equals(first.role()) && step.employment() != first.employment()))
                .anyMatch(plan -> !plan.others().equals(start.others()));
    }

    @Test
    void beginsWithNobodyAndWithTheUsersOwnPlansAsFarAsTheMoneyGoes() {
        List<Candidate> starts = space.starts();

        assertThat(starts).contains(Candidate.NOBODY).hasSizeGreaterThan(2);
        assertThat(starts).allMatch(plan -> plan.costPerMonth() <= BUDGET);
    }

    @Test
    void noMoneyLeavesOnlyWhatIsTakenFromAds() {
        PlanSpace poor = new PlanSpace(scenario, 10);

        assertThat(poor.starts())
                .contains(Candidate.NOBODY)
                .allMatch(plan -> plan.costPerMonth() <= 10)
                .allMatch(plan -> plan.changesNothing() || !plan.others().isEmpty());
        assertThat(poor.neighbours(Candidate.NOBODY))
                .isNotEmpty()
                .allMatch(plan -> plan.hiresNobody() && plan.costPerMonth() < 0);
    }

    @Test
    void withoutMoneyAndAdsNothingCanBeChanged() {
        String text = ScenarioEditor.set(read(COFFEE), "shop.traffic.ad-budget=0 a month");
        PlanSpace poor = new PlanSpace(ScenarioReader.read(text, "coffee-shop.yaml"), 10);

        // the file's own plan to buy no ads costs nothing, and changes nothing
        assertThat(poor.starts()).filteredOn(plan -> plan.own().isEmpty()).containsExactly(Candidate.NOBODY);
        assertThat(poor.neighbours(Candidate.NOBODY)).isEmpty();
    }

    @Test
    void whoAnswersOrPacksIsLookedAtInEveryPatternOfTheWeekThatHoldsTheHours() {
        PlanSpace wide = new PlanSpace(scenario, 10_000);
        for (String role : List.of("customer-service", "fulfilment")) {
            List<Step> alone = wide.neighbours(Candidate.NOBODY).stream()
                    .filter(plan -> plan.decisions().size() == 1)
                    .flatMap(plan -> plan.steps().stream())
                    .filter(step -> step.role().id().equals(role))
                    .toList();
            Candidate hired = Candidate.of(alone.get(0));

            assertThat(alone).extracting(Step::pattern).hasSizeGreaterThan(8).doesNotHaveDuplicates();
            assertThat(wide.neighbours(hired).stream().flatMap(plan -> plan.steps().stream()))
                    .filteredOn(step -> step.hoursPerWeek() == alone.get(0).hoursPerWeek())
                    .extracting(Step::pattern)
                    .containsAll(alone.stream().map(Step::pattern).toList());
        }
        assertThat(wide.neighbours(Candidate.NOBODY).stream().flatMap(plan -> plan.steps().stream()))
                .filteredOn(step -> step.role().id().equals("marketer"))
                .extracting(Step::pattern)
                .containsOnly(WeekPattern.USUAL);
    }

    @Test
    void whatNoPlanOfTheFileDecidesIsToldApart() {
        PlanSpace wide = new PlanSpace(scenario, 10_000);
        Candidate evenings = wide.neighbours(Candidate.NOBODY).stream()
                .filter(plan -> plan.steps().stream().anyMatch(step -> step.pattern() == WeekPattern.EVENINGS))
                .findFirst()
                .orElseThrow();
        Candidate halved = Candidate.of(new Candidate.Ads(300, -300, 2));

        assertThat(wide.notInTheFile(evenings)).containsExactlyElementsOf(evenings.decisions());
        assertThat(wide.notInTheFile(halved)).containsExactlyElementsOf(halved.decisions());
        for (Candidate own : wide.own()) {
            assertThat(wide.notInTheFile(own)).isEmpty();
            assertThat(wide.notInTheFile(new Candidate(own.decisions()))).isEmpty();
        }
    }

    @Test
    void whatIsSoldInsteadOfPeopleIsLookedAt() {
        assertThat(space.neighbours(Candidate.NOBODY))
                .flatExtracting(Candidate::others)
                .extracting(PlanDecision::kind)
                .contains("self-service.chatbot", "self-service.after-hours", "fulfilment-house");
    }

    @Test
    void whatTheFileBuysIsLookedAtAtItsPrice() {
        String text = read(COFFEE)
                .replace(
                        "plans:\n",
                        "plans:\n  machine: { changes: [ { from: week 6, self-service: chatbot, cost: 20 a month,"
                                + " solves: 30% } ] }\n");
        PlanSpace buying = new PlanSpace(ScenarioReader.read(text, "coffee"), BUDGET);
        assertThat(buying.neighbours(Candidate.NOBODY))
                .flatExtracting(Candidate::others)
                .filteredOn(decision -> decision.kind().equals("self-service.chatbot"))
                .extracting(PlanDecision::costPerMonth)
                .containsOnly(20.0);
        assertThat(buying.own())
                .filteredOn(own -> own.plan().id().equals("machine"))
                .singleElement()
                .satisfies(own -> assertThat(own.costPerMonth()).isEqualTo(20));
    }

    @Test
    void pricesAreKnownInDollarsAlone() {
        String euros = read(COFFEE).replace("currency: USD", "currency: EUR");
        assertThat(new PlanSpace(ScenarioReader.read(euros, "coffee"), BUDGET).neighbours(Candidate.NOBODY))
                .flatExtracting(Candidate::others)
                .extracting(PlanDecision::kind)
                .containsOnly("ads");
    }

    @Test
    void adsCanBeCutToHalfAndToNothing() {
        assertThat(space.neighbours(Candidate.NOBODY).stream()
                        .filter(Candidate::hiresNobody)
                        .flatMap(plan -> plan.others().stream())
                        .filter(Candidate.Ads.class::isInstance)
                        .map(other -> ((Candidate.Ads) other).perMonth()))
                .containsExactly(0.0, 300.0, 1500.0);
    }

    @Test
    void whatIsTakenFromAdsCanBePaidToPeople() {
        Candidate without = Candidate.NOBODY.with(new Candidate.Ads(0, -600, 2));
        double most = space.neighbours(without).stream()
                .mapToDouble(plan ->
                        plan.steps().stream().mapToDouble(Step::costPerMonth).sum())
                .max()
                .orElseThrow();

        assertThat(most).isBetween(BUDGET, BUDGET + 600);
    }

    @Test
    void theUsersOwnPlansAreLookedAtAsTheyAreWritten() {
        PlanSpace rich = new PlanSpace(scenario, 10_000);
        List<Plan> own = scenario.plans().stream()
                .filter(plan -> !plan.id().equals(scenario.baseline()))
                .toList();

        assertThat(rich.own().stream().map(Candidate::plan)).containsExactlyElementsOf(own);
        assertThat(rich.starts()).containsAll(rich.own());
        assertThat(space.starts())
                .as("what the budget is not enough for does not begin a search, and is told all the same")
                .doesNotContainAnyElementsOf(space.own().stream()
                        .filter(plan -> !space.affords(plan))
                        .toList());
        assertThat(space.own()).hasSameSizeAs(own);
    }

    @Test
    void aMonthLaterEverythingOfAnOwnPlanComesLater() {
        for (Candidate own : space.own()) {
            Plan now = own.plan();
            Plan later = own.plan(30);

            assertThat(later.changes())
                    .allMatch(change -> change.fromDay() >= 30)
                    .hasSameSizeAs(now.changes());
            for (int i = 0; i < now.hires().size(); i++) {
                Start start = now.hires().get(i).start();
                Start expected = start instanceof Start.OnDay onDay ? new Start.OnDay(onDay.day() + 30) : start;
                assertThat(later.hires().get(i).start()).isEqualTo(expected);
            }
        }
    }

    @Test
    void theFileOfAPlanIsReadAsThePlanThatWasSimulated() throws IOException {
        String text = Files.readString(COFFEE);
        List<Candidate> plans = new ArrayList<>(space.starts());
        for (int changes = 1; changes < 8; changes++) {
            plans.add(somewhere(changes));
        }
        for (Candidate plan : plans) {
            Scenario read =
                    ScenarioReader.read(RecommendedScenario.text(text, "recommended", "A \"plan\"", plan), "shop.yaml");

            Plan added = read.plan("recommended");
            assertThat(added.hires()).isEqualTo(plan.plan().hires());
            assertThat(added.changes()).isEqualTo(plan.plan().changes());
            assertThat(read.plans()).hasSize(scenario.plans().size() + 1);
            assertThat(read.baseline()).isEqualTo(scenario.baseline());
        }
    }

    @Test
    void aTakenNameIsNotTakenTwice() {
        assertThat(RecommendedScenario.free(scenario, "recommended")).isEqualTo("recommended");
        assertThat(RecommendedScenario.free(scenario, "cs-first")).isEqualTo("cs-first-2");
    }
}
