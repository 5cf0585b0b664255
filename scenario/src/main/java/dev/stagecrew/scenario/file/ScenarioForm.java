package dev.stagecrew.scenario.file;

import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.core.scenario.Goal;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.today.Books;
import dev.stagecrew.core.today.Today;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.scenario.file.PayForm.Pay;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.problem.ProblemWords;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.ListShape;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.scenario.shape.PlanDays;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Schemas;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.TextShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys at the top of a scenario file, and how its parts become one scenario. */
final class ScenarioForm {
    private static final String DO_NOTHING = "do-nothing";

    private static final Key<Integer> VERSION = Key.required(
            "version",
            new TextShape<>(
                    Sentence.of("expected.version"), Schemas.object("const", 1), (text, reading) -> version(text)),
            "The version of the file format.");
    private static final Key<String> ID = Key.required("id", TextShape.name(), "The scenario's name in results.");
    private static final Key<String> LABEL =
            Key.optional("label", TextShape.text(120), "What people read instead of the name.");
    private static final Key<Language> LANGUAGE = Key.optional(
                    "language",
                    TextShape.oneOf("language", Ids.of(Language.all(), Language::id)),
                    "The language of the report.")
            .otherwise("en");
    private static final Key<String> CURRENCY = Key.optional(
            "currency",
            new TextShape<>(Sentence.of("expected.currency"), Schemas.text(), (text, reading) -> currency(text)),
            "The currency of every amount; that of the pay when left out, else USD.");
    private static final Key<Pay> PAY = Key.optional(
            "pay",
            TextShape.oneOf("set-of-pay", Catalogue.SHIPPED.pay()),
            "What the catalogue's roles cost: Türkiye, Thailand, the euro area, the USA. When left out, what they cost"
                    + " in the currency; for USD, mid-income.");
    static final Key<LocalDate> STARTS = Key.required("starts", PlanDays.date(2000, 2100), "The first simulated day.");
    static final Key<Integer> MONTHS = Key.optional(
                    "months",
                    Measures.NUMBER
                            .within(1, 60)
                            .called("a-number-of-months", "12")
                            .wholeShape(),
                    "How long the shop is simulated.")
            .otherwise("12");
    private static final Key<Double> WARM_UP = Key.optional(
                    "warm-up",
                    Measures.DAYS.within(0, 366).called("days", "1 month").shape(),
                    "Simulated ahead of the first day and cut off.")
            .otherwise("0 days");
    private static final Key<Long> SEED = Key.optional(
                    "seed",
                    new TextShape<>(
                            Sentence.of("expected.seed"), Schemas.type("integer"), (text, reading) -> seed(text)),
                    "The beginning of all chance: the same seed gives the same results.")
            .otherwise("42");
    private static final Key<Double> MATTERS = Key.optional(
                    "matters",
                    Measures.SHARE.within(0, .5).called("a-share", "2%").shape(),
                    "A smaller difference to the baseline is too small to matter.")
            .otherwise("2%");
    private static final Key<Shop> SHOP =
            Key.required("shop", ShopForm.shape(Catalogue.SHIPPED.hourWeights()), "The shop as it is.");
    private static final Key<Fields> TODAY = Key.optional(
            "today", TodayForm.SECTION, "What your books say today. The model's levels are fitted to it before a run.");
    private static final Key<Map<String, Fields>> DUTIES =
            Key.optional("duties", DutyForm.NAMED, "Changes and additions to the catalogue's duties.");
    private static final Key<Map<String, Fields>> ROLES =
            Key.optional("roles", RoleForm.NAMED, "Changes and additions to the catalogue's roles.");
    private static final Key<Map<String, Fields>> PEOPLE =
            Key.required("people", PeopleForm.NAMED, "Who works here before any plan.");
    private static final Key<Fields> ASSUMPTIONS =
            Key.optional("assumptions", AssumptionForm.SECTION, "What is believed about the world.");
    private static final Key<String> BASELINE = Key.optional(
            "baseline",
            TextShape.reference("plan"),
            "The plan that others are compared with; do-nothing when left out.");
    private static final Key<Map<String, Fields>> PLANS = Key.optional(
            "plans", PlanForm.NAMED, "The plans to try. Doing nothing is added when no baseline is named.");
    private static final Key<List<Goal>> GOALS =
            Key.optional("goals", new ListShape<>(GoalWords.shape(), 50), "What is to be reached.");

    static final Section SECTION = Section.of(
            "scenario",
            VERSION,
            ID,
            LABEL,
            LANGUAGE,
            CURRENCY,
            PAY,
            STARTS,
            MONTHS,
            WARM_UP,
            SEED,
            MATTERS,
            SHOP,
            TODAY,
            DUTIES,
            ROLES,
            PEOPLE,
            ASSUMPTIONS,
            BASELINE,
            PLANS,
            GOALS);

    private ScenarioForm() {}

    private static int version(String text) throws Misread {
        if (!text.equals("1")) {
            throw new Misread(ProblemCode.E015, Sentence.of("version"), "1");
        }
        return 1;
    }

    private static String currency(String text) throws Misread {
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(one -> one.getCurrencyCode().equals(text))) {
            throw Misread.unknown("currency", text, List.of("USD", "EUR", "GBP", "TRY", "THB"));
        }
        return text;
    }

    private static long seed(String text) throws Misread {
        try {
            if (!text.matches("[+-]?[0-9]{1,19}")) { // Java reads the digits of every script
                throw new NumberFormatException(text);
            }
            return Long.parseLong(text);
        } catch (NumberFormatException notWhole) {
            throw new Misread(ProblemCode.E013, Sentence.of("must-be", Sentence.of("expected.seed")), "");
        }
    }

    /** The scenario that sound fields mean; what its parts say of each other is checked here. */
    static Scenario scenario(Fields fields, Reading reading) {
        Map<String, Duty> duties =
                DutyForm.over(Catalogue.SHIPPED.duties(), fields.find(DUTIES).orElse(Map.of()), reading);
        LocalPrices prices = prices(fields, reading);
        Map<String, Role> roles = RoleForm.over(
                prices.applied(Catalogue.SHIPPED.roles()), fields.find(ROLES).orElse(Map.of()), reading);
        List<Position> people = PeopleForm.positions(fields.get(PEOPLE), roles, reading);
        if (people.isEmpty()) {
            reading.report(ProblemCode.E011, fields.at(PEOPLE), Sentence.of("nobody"));
        }
        Map<String, Plan> plans = new LinkedHashMap<>();
        fields.find(PLANS)
                .orElse(Map.of())
                .forEach((id, plan) -> plans.put(id, PlanForm.plan(id, plan, people, roles, reading)));
        List<Change> facts = PeopleForm.facts(fields.get(PEOPLE));
        checkPrices(prices, fields, roles, reading);
        fields.find(GOALS).orElse(List.of()).forEach(goal -> checkChannel(goal, fields, reading));
        String baseline = fields.find(BASELINE).orElse(DO_NOTHING);
        return new Scenario(
                fields.get(ID),
                fields.find(LABEL).orElse(fields.get(ID)),
                fields.get(LANGUAGE).id(),
                prices.currency(),
                fields.get(STARTS),
                fields.get(MONTHS),
                (int) Math.round(fields.get(WARM_UP)),
                fields.get(SEED),
                fields.get(MATTERS),
                fields.get(SHOP),
                List.copyOf(duties.values()),
                List.copyOf(roles.values()),
                people,
                fields.find(ASSUMPTIONS).map(AssumptionForm::settings).orElse(AssumptionSettings.of(Preset.CENTRAL)),
                withBaseline(plans, baseline, fields.get(LANGUAGE).id()).stream()
                        .map(plan -> plan.with(facts))
                        .toList(),
                baseline,
                numbered(fields.find(GOALS).orElse(List.of())));
    }

    /**
     * What the scenario says of today.
     *
     * @param scenario before any fit
     */
    static Optional<Today> today(Fields fields, Scenario scenario, String digest, Reading reading) {
        Optional<Fields> given = fields.find(TODAY);
        if (given.isPresent() && scenario.shop().isDeskAlone()) {
            reading.report(ProblemCode.E017, fields.at(TODAY), Sentence.of("today-desk"));
            return Optional.empty();
        }
        boolean ads = scenario.shop()
                .traffic()
                .filter(traffic -> traffic.adBudgetPerMonth() > 0)
                .isPresent();
        return given.map(today -> new Today(
                Books.of(TodayForm.stated(today), scenario.assumptions(), ads),
                TodayForm.agreement(today, digest),
                digest));
    }

    private static LocalPrices prices(Fields fields, Reading reading) {
        Optional<Pay> asked = fields.find(PAY);
        String currency = fields.find(CURRENCY).orElse(asked.map(Pay::currency).orElse(LocalPrices.USUAL));
        if (asked.filter(pay -> !pay.currency().equals(currency)).isPresent()) {
            reading.report(
                    ProblemCode.E017,
                    fields.at(PAY),
                    Sentence.of("pay-currency", asked.get().currency(), currency));
        }
        return new LocalPrices(currency, asked.or(() -> LocalPrices.pay(currency)));
    }

    /** A goal for those who come by a channel is for a channel by which somebody comes. */
    private static void checkChannel(Goal goal, Fields fields, Reading reading) {
        List<Medium> media = fields.get(SHOP).media();
        boolean reached = ServiceLevel.of(goal.kpi())
                .flatMap(ServiceLevel::by)
                .or(() -> Stream.of(KpiFamily.ABANDONED_SHARE, KpiFamily.MEAN_WAIT_MINUTES)
                        .flatMap(family -> family.member(goal.kpi()).stream())
                        .flatMap(medium -> Medium.byId(medium).stream())
                        .findFirst())
                .map(media::contains)
                .orElse(true);
        boolean single = media.size() == 1
                && goal.kpi().contains(".")
                && ServiceLevel.of(goal.kpi()).isEmpty();
        if (!reached || single) {
            reading.report(ProblemCode.E017, fields.at(GOALS), Sentence.of("goal-channel", goal.text()));
        }
    }

    /** What has a price only in other currencies must be given. */
    private static void checkPrices(LocalPrices prices, Fields fields, Map<String, Role> roles, Reading reading) {
        Map<String, Fields> given = fields.find(ROLES).orElse(Map.of());
        fields.get(PEOPLE).forEach((id, person) -> prices.check(person, "people." + id, given, roles, reading));
        Map<String, Fields> plans = fields.find(PLANS).orElse(Map.of());
        plans.forEach((id, plan) -> {
            List<Fields> hires = PlanForm.hires(plan);
            for (int i = 0; i < hires.size(); i++) {
                prices.check(hires.get(i), "plans." + id + ".hires[" + i + "]", given, roles, reading);
            }
        });
        boolean more = plans.values().stream().anyMatch(PlanForm::buysAds);
        fields.get(SHOP)
                .traffic()
                .filter(traffic -> more || traffic.adBudgetPerMonth() > 0)
                .ifPresent(traffic -> prices.checkClicks(
                        traffic,
                        fields.find(ASSUMPTIONS),
                        fields.find(ASSUMPTIONS).isPresent() ? fields.at(ASSUMPTIONS) : fields.at(SHOP),
                        reading));
    }

    /** Doing nothing is always run beside the others. */
    private static List<Plan> withBaseline(Map<String, Plan> plans, String baseline, String language) {
        List<Plan> all = new ArrayList<>();
        if (!plans.containsKey(baseline)) {
            String label = ProblemWords.in(Language.of(language)).say("baseline");
            all.add(new Plan(baseline, label, "", List.of(), List.of()));
        }
        all.addAll(plans.values());
        return all;
    }

    private static List<Goal> numbered(List<Goal> goals) {
        List<Goal> numbered = new ArrayList<>();
        for (Goal goal : goals) {
            numbered.add(new Goal(
                    "goal-" + (numbered.size() + 1),
                    goal.text(),
                    goal.kpi(),
                    goal.comparison(),
                    goal.value(),
                    goal.relative(),
                    goal.fromMonth(),
                    goal.throughMonth()));
        }
        return numbered;
    }
}
