package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.Problem;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.problem.ProblemReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of file that cannot be simulated is refused with its place and reason. */
final class BadScenariosTest {
    private static final String SOUND = """
            version: 1
            id: shop
            starts: 2026-01-05
            months: 12
            shop:
              order-value: 35
              traffic: { social: 6500 a month }
            people:
              owner: { role: owner, hours-per-week: 60 }
            assumptions:
              site-loss: 0.40 to 0.50
            plans:
              cs-first:
                hires:
                  - { role: customer-service, from: week 4, hours-per-week: 24 }
            goals:
              - conversion >= 3% by month 6
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fulfilment-house: Depot                                | E011 | per-order",
                "fulfilment-house: Depot, per-order: 3, solves: 10%     | E017 | solves",
                "self-service: chatbot, tool: Inbox                     | E017 | self-service",
                "self-service: chatbot, duty: customer-service          | E017 | duty",
                "self-service: chatbots                                 | E012 | chatbot",
                "ad-budget: 900 a month, cost: 30 a month               | E017 | cost",
                "person: owner, upkeep: 1, hours-per-week: 30           | E017 | upkeep",
            })
    void aChangeIsOfOneThingAndSaysNothingElse(String change, ProblemCode code, String about) {
        String text = SOUND.replace("    hires:", "    changes: [ { from: week 2, " + change + " } ]\n    hires:");
        InvalidScenarioException refused =
                catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioReader.read(text, "shop.yaml"));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(new ProblemReport("explain", Language.ENGLISH, 200).of(List.of(problem)))
                    .contains(about);
        });
    }

    @Test
    void theTextThatAllOthersVaryIsSound() {
        assertThatCode(() -> ScenarioReader.read(SOUND, "shop.yaml")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "months: 12            | mnths: 12                | E010 | 4:1   | months",
                "hours-per-week: 24    | hours-per-weak: 24       | E010 | 15:49 | hours-per-week",
                "hours-per-week: 24    | hours-per-week: -8       | E015 | 15:65 | ''",
                "hours-per-week: 24    | hours-per-week: 4000     | E015 | 15:65 | ''",
                "hours-per-week: 24    | hours-per-week: many     | E013 | 15:65 | ''",
                "hours-per-week: 24    | hours-per-week: [1, 2]   | E013 | 15:65 | ''",
                "hours-per-week: 24    | hours-per-week: '24,5'   | E013 | 15:65 | 24.5",
                "hours-per-week: 24    | hours-per-week: 24 kg    | E014 | 15:65 | ''",
                "hours-per-week: 24    | timetable: Moo-Fri 9-17  | E014 | 15:60 | mon",
                "from: week 4          | from: 4                  | E014 | 15:41 | week 4",
                "from: week 4          | from: week 0             | E016 | 15:41 | ''",
                "from: week 4          | from: 2025-12-31         | E016 | 15:41 | ''",
                "from: week 4          | from: 2027-02-01         | E016 | 15:41 | ''",
                "from: week 4          | from: month 13           | E016 | 15:41 | ''",
                "from: week 4          | from: 2026-02-30         | E014 | 15:41 | ''",
                "from: week 4          | when: order-per-week > 6 | E012 | 15:41 | orders-per-week",
                "role: customer-service| role: customer-servce    | E012 | 15:17 | customer-service",
                "order-value: 35       | order-value: ''          | E013 | 6:16  | ''",
                "order-value: 35       | order-value: $35         | E014 | 6:16  | 35",
                "order-value: 35       | order-value: 35 USD      | E014 | 6:16  | 35",
                "order-value: 35       | order-value: 35.000      | E013 | 6:16  | 35000",
                "order-value: 35       | order-value: 123.456    | E013 | 6:16  | 123456",
                "order-value: 35       | order-value: '1.400,50 TL' | E014 | 6:16 | 1400.50",
                "order-value: 35       | order-value: 35.125      | E013 | 6:16  | 35125",
                "order-value: 35       | order-value: 35.1250     | ''   | ''    | ''",
                "order-value: 35       | order-value: 0.125       | ''   | ''    | ''",
                "hours-per-week: 24    | hours-per-week: 24.125   | ''   | ''    | ''",
                "hours-per-week: 24    | hours-per-week: 20 saat  | E014 | 15:65 | 20 h",
                "social: 6500 a month  | social: 6.500 a month    | E013 | 7:22  | 6500 a month",
                "social: 6500 a month  | social: 6500/ay          | E014 | 7:22  | 6500 a month",
                "social: 6500 a month  | social: 6500 haftada     | E014 | 7:22  | 6500 a week",
                "social: 6500 a month  | social: '6 500 a month'  | E013 | 7:22  | 6500 a month",
                "hours-per-week: 24    | timetable: Pzt-Cum 9-17  | E014 | 15:60 | Mon-Fri 9-17",
                "hours-per-week: 24    | timetable: Çar 9-17      | E014 | 15:60 | Wed 9-17",
                "from: week 4          | from: 3. hafta           | E014 | 15:41 | week 3",
                "from: week 4          | from: 1.3.2026           | E014 | 15:41 | 2026-03-01",
                "from: week 4          | from: 13/3/2026          | E014 | 15:41 | 2026-03-13",
                "from: week 4          | from: 1/3/2026           | E014 | 15:41 | ''",
                "from: week 4          | from: 31.2.2026          | E014 | 15:41 | ''",
                "from: week 4          | from: 03/15/2026         | E014 | 15:41 | 2026-03-15",
                "from: week 4          | from: March 2026         | E014 | 15:41 | 2026-03-01",
                "from: week 4          | from: Şubat 2026         | E014 | 15:41 | 2026-02-01",
                "from: week 4          | from: Q2 2026            | E014 | 15:41 | 2026-04-01",
                "from: week 4          | from: May 20             | E014 | 15:41 | ''",
                "hours-per-week: 24    | timetable: Mon-Fri 9am-5pm | E014 | 15:60 | Mon-Fri 09:00-17:00",
                "hours-per-week: 24    | timetable: Sat 12 p.m. - 8:30 PM | E014 | 15:60 | Sat 12:00 - 20:30",
                "hours-per-week: 24    | pay: $15/hr              | E014 | 15:54 | 15 an hour",
                "role: owner, hours-per-week: 60 | role: assistant, wants: 45 | E017 | 9:36 | ''",
                "role: owner, hours-per-week: 60 | role: owner, wants: 45 h | '' | '' | ''",
                "role: owner, hours-per-week: 60 | role: assistant, hour-worth: 9 | E017 | 9:41 | ''",
                "hours-per-week: 24    | wants: 24                | E010 | 15:49 | ''",
                "hours-per-week: 24    | pay: 1200                | E015 | 15:54 | 1200 a month",
                "hours-per-week: 24    | pay: 1200 an hour        | ''   | ''    | ''",
                "hours-per-week: 24    | pay: 1200/ay             | E014 | 15:54 | 1200 a month",
                "cs-first:             | önce-servis:             | E013 | 13:3  | once-servis",
                "starts: 2026-01-05    | starts: 5.1.2026         | E014 | 3:9   | 2026-01-05",
                "order-value: 35       | order-value 35           | E003 | 6:3   | order-value: 35",
                "order-value: 35       | order-value:35           | E003 | 6:3   | order-value: 35",
                "id: shop              | id:shop                  | E003 | 2:1   | id: shop",
                "social: 6500 a month  | social: %5               | E003 | 7:22  | 5%",
                "order-value: 35       | order-value:             | E011 | 6:3   | ''",
                "social: 6500 a month  | social: 6500 a decade    | E014 | 7:22  | ''",
                "starts: 2026-01-05    | starts: yesterday        | E014 | 3:9   | ''",
                "version: 1            | version: 2               | E015 | 1:10  | 1",
                "site-loss: 0.40 to 0.50 | site-loss: 0.5 to 0.4  | E015 | 11:14 | 0.4 to 0.5",
                "site-loss: 0.40       | site-los: 0.40           | E010 | 11:3  | site-loss",
                "site-loss: 0.40 to 0.50 | site-loss: 45          | E015 | 11:14 | 45%",
                "conversion >= 3%      | conversation >= 3%       | E012 | 17:5  | conversion",
                "conversion >= 3%      | 90% answered within 4    | E014 | 17:5  | ''",
                "conversion >= 3%      | 90% answered within 4 hurs | E014 | 17:5 | 4 hours",
                "conversion >= 3%      | 90% answered within 4 saat | E014 | 17:5 | 4 h",
                "conversion >= 3%      | 90% answered within 8 workng hours | E014 | 17:5 | 8 working hours",
                "conversion >= 3%      | 90% answered within 8 business hours | E014 | 17:5 | 8 working hours",
                "conversion >= 3%      | 90% answered within 8 iş saati | E014 | 17:5 | 8 working hours",
                "conversion >= 3%      | 90% answered within 0 h  | E015 | 17:5  | ''",
                "conversion >= 3%      | 90% answered within 40 days | E015 | 17:5 | ''",
                "by month 6            | by month 13              | E016 | 17:5  | ''",
                "id: shop              | id: My Shop              | E013 | 2:5   | my-shop",
                "months: 12            | months: 12.5             | E013 | 4:9   | 12",
                "months: 12            | id: again                | E004 | 4:1   | ''",
                "people:               | 'people: # {'            | ''   | ''    | ''",
            })
    void oneMistakeIsOneProblemAtItsPlace(String sound, String wrong, String code, String place, String suggestion) {
        List<Problem> problems = problemsOf(SOUND.replace(sound, wrong));
        if (code.isEmpty()) {
            assertThat(problems).isEmpty();
            return;
        }
        assertThat(problems).as("%s", problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.code()).hasToString(code);
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
        assertThat(problem.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void visitsThatNoWeekCanShareOutAreRefused() {
        String nought = "{ monday: 0, tuesday: 0, wednesday: 0, thursday: 0, friday: 0, saturday: 0, sunday: 0 }";
        String traffic = "social: 6500 a month";
        assertThat(codes(SOUND.replace(traffic, traffic + ", weekdays: " + nought)))
                .containsExactly(ProblemCode.E015);
        assertThat(codes(SOUND.replace(traffic, traffic + ", weekdays: " + nought.replace("sunday: 0", "sunday: 1"))))
                .isEmpty();
    }

    @Test
    void campaignsAreBoundedTogetherAsOneIsAlone() {
        String campaigns = ", campaigns: [ { label: One, from: week 2, days: 3, traffic: 50x },"
                + " { label: Two, from: day WHEN, days: 3, traffic: 2x } ]";
        String traffic = "social: 6500 a month";
        assertThat(codes(SOUND.replace(traffic, traffic + campaigns.replace("WHEN", "10"))))
                .containsExactly(ProblemCode.E015);
        assertThat(codes(SOUND.replace(traffic, traffic + campaigns.replace("WHEN", "11"))))
                .isEmpty();
    }

    @Test
    void plansAreBounded() {
        StringBuilder plans = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            plans.append("  plan-" + i + ": {}\n");
        }
        assertThat(problemsOf(SOUND.replace("goals:", plans + "goals:")))
                .extracting(Problem::message)
                .containsExactly("plans must not have more than 200 entries; it has 201");
    }

    @Test
    void aPlanThatIsANumberIsToldThatANameBeginsWithALetter() {
        assertThat(problemsOf(SOUND.replace("cs-first:", "2:")))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("the name \"2\" must begin with a letter");
    }

    @Test
    void aPlanWithAWrongNameIsReadAllTheSame() {
        assertThat(codes(SOUND.replace("cs-first", "cs first").replace("week 4", "week 0")))
                .containsExactly(ProblemCode.E013, ProblemCode.E016);
    }

    @Test
    void aDecimalCommaBetweenBracesIsNamed() {
        List<Problem> problems = problemsOf(SOUND.replace("hours-per-week: 60", "hours-per-week: 60,5"));
        assertThat(problems)
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("decimal point");
    }

    @Test
    void aTabIsNamed() {
        List<Problem> problems = problemsOf(SOUND.replace("  order-value", "\torder-value"));
        assertThat(problems)
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("tab");
    }

    @Test
    void textInUtf16IsToldFromWhatIsNoText() throws IOException {
        Path file = Files.writeString(folder.resolve("notepad.yaml"), SOUND, StandardCharsets.UTF_16);
        InvalidScenarioException refused =
                catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioReader.read(file));
        assertThat(refused.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("UTF-16");
    }

    @Test
    void aHireNeedsExactlyOneBeginning() {
        assertThat(codes(SOUND.replace("from: week 4, ", ""))).containsExactly(ProblemCode.E011);
        assertThat(codes(SOUND.replace("from: week 4", "from: week 4, when: backlog > 5")))
                .containsExactly(ProblemCode.E017);
        assertThat(codes(SOUND.replace("from: week 4", "from: week 4, until: week 4")))
                .containsExactly(ProblemCode.E016);
    }

    @Test
    void aSeasonNeedsTwoDaysWithinAYear() {
        String longer = SOUND.replace("months: 12", "months: 30");
        assertThat(codes(SOUND.replace("from: week 4", "from: week 4, every-year: true")))
                .containsExactly(ProblemCode.E011);
        assertThat(codes(longer.replace("from: week 4", "from: week 4, until: week 57, every-year: true")))
                .containsExactly(ProblemCode.E016);
        assertThat(codes(longer.replace("from: week 4", "from: week 4, until: week 8, every-year: true")))
                .isEmpty();
    }

    @Test
    void aChangeForSomebodyNamesThemAndSaysWhatChanges() {
        String changes = "    changes: [ { from: week 9, %s } ]\ngoals:";
        assertThat(codes(SOUND.replace("goals:", changes.formatted("person: nobody, pay: 9"))))
                .containsExactly(ProblemCode.E012);
        assertThat(codes(SOUND.replace("goals:", changes.formatted("person: owner"))))
                .containsExactly(ProblemCode.E011);
        assertThat(codes(SOUND.replace("goals:", changes.formatted("person: owner, pay: 9, leaves: true"))))
                .containsExactly(ProblemCode.E017);
        assertThat(codes(SOUND.replace("goals:", changes.formatted("person: customer-service, leaves: true"))))
                .containsExactly(ProblemCode.E017);
        assertThat(codes(SOUND.replace("goals:", changes.formatted("person: customer-service, pay: 20"))))
                .isEmpty();
    }

    @Test
    void aLeaveHasOneEndOrTwoInTheirOrder() {
        assertThat(codes(SOUND.replace("from: week 4", "from: week 4, leave: week 9")))
                .isEmpty();
        assertThat(codes(SOUND.replace("from: week 4", "from: week 4, leave: week 9 to week 10 to week 11")))
                .containsExactly(ProblemCode.E014);
        assertThat(codes(SOUND.replace("from: week 4", "from: week 4, leave: week 9 to week 7")))
                .containsExactly(ProblemCode.E016);
        assertThat(codes(SOUND.replace("from: week 4", "from: week 4, scope: 90 h, leave: week 9 to week 10")))
                .containsExactly(ProblemCode.E017);
    }

    @Test
    void twoPlansOfOneNameAreRefused() {
        assertThat(codes(SOUND.replace("goals:", "  cs-first: { label: Again }\ngoals:")))
                .containsExactly(ProblemCode.E018);
    }

    @Test
    void twoPeopleOfOneNameAreRefused() {
        String people = "owner: { role: owner, count: 2 }\n  owner-2: { role: assistant }";
        assertThat(codes(SOUND.replace("owner: { role: owner, hours-per-week: 60 }", people)))
                .containsExactly(ProblemCode.E018);
    }

    @Test
    void everyMissingPartIsNamed() {
        assertThat(problemsOf("id: shop"))
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("\"version\""))
                .anyMatch(message -> message.contains("\"starts\""))
                .anyMatch(message -> message.contains("\"shop\""))
                .anyMatch(message -> message.contains("\"people\""));
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheFile() {
        List<Problem> problems = problemsOf(SOUND.replace("months: 12", "months: -1")
                .replace("order-value: 35", "ordervalue: 35")
                .replace("role: owner", "role: boss")
                .replace("week 4", "week 400")
                .replace("conversion >= 3%", "be happy"));
        assertThat(problems).extracting(Problem::line).isSorted().contains(4, 6, 9, 17);
        assertThat(problems)
                .extracting(Problem::code)
                .contains(ProblemCode.E015, ProblemCode.E010, ProblemCode.E012, ProblemCode.E014);
    }

    @Test
    void aManyfoldMistakeIsCut() {
        String hires = "      - { role: nobody, from: week 4 }\n".repeat(99);
        String report = report(SOUND.replace("goals:", hires + "goals:"));
        assertThat(report).contains("and 49 more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: [1, 2",
                "shop:\n\tid: 1",
                "id: a: b",
                "{\"id\": \"shop\", }}",
                "id: shop\n---\nid: shop",
                "id: *nobody",
                "id: \"unfinished",
                "id: 'a'\n  'b': c",
            })
    void brokenYamlIsToldWithItsPlace(String text) {
        List<Problem> problems = problemsOf(text);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isIn(ProblemCode.E003, ProblemCode.E002);
        assertThat(problems.get(0).line()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n"})
    void anEmptyFileIsSaidToBeEmpty(String text) {
        assertThat(problemsOf(text)).extracting(Problem::message).containsExactly("the file is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,price\n1,coffee,3\n2,tea,4\n",
                "just a sentence",
                "- a\n- list\n",
                "services:\n  web: { image: nginx }\n",
                "42",
            })
    void aFileOfAnotherKindIsRefused(String text) {
        assertThat(codes(text)).containsExactly(ProblemCode.E002);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        assertThat(codes(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1})))
                .containsExactly(ProblemCode.E002);
        assertThat(codes(file(SOUND.replace("id: shop", "id: shop # kahve dükkânı")
                        .getBytes(Charset.forName("windows-1254")))))
                .containsExactly(ProblemCode.E002);
    }

    @Test
    void fiftyMegabytesOfNonsenseAreRefusedUnread() throws IOException {
        assertThat(codes(file(new byte[50 << 20]))).containsExactly(ProblemCode.E002);
        assertThat(codes(file("a: [".repeat(13 << 20).getBytes(StandardCharsets.UTF_8))))
                .containsExactly(ProblemCode.E002);
    }

    @Test
    void foldersAndAbsentFilesAreNamed() {
        assertThat(codes(folder)).containsExactly(ProblemCode.E001);
        assertThat(codes(folder.resolve("nothing.yaml"))).containsExactly(ProblemCode.E001);
    }

    @Test
    void deepOrMultiplyingTextsAreStopped() {
        assertThat(codes("id: " + "[".repeat(100_000))).containsExactly(ProblemCode.E002);
        StringBuilder bomb = new StringBuilder("id: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("k")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(codes(bomb.toString())).containsExactly(ProblemCode.E002);
        assertThat(codes("id: &a [*a]")).containsExactly(ProblemCode.E002);
    }

    @Test
    void jsonIsReadLikeYaml() {
        String json = "{\"version\": 1, \"id\": \"shop\", \"starts\": \"2026-01-05\", \"shop\": {\"order-value\": 35,"
                + " \"traffic\": {\"social\": 6500}}, \"people\": {\"owner\": {\"role\": \"owner\"}}}";
        assertThat(ScenarioReader.read(json, "shop.json").id()).isEqualTo("shop");
        assertThat(codes(json.replace("35", "-35"))).containsExactly(ProblemCode.E015);
    }

    @Test
    void aByteOrderMarkDoesNotHarm() throws IOException {
        assertThat(ScenarioReader.read(file(("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8)))
                        .id())
                .isEqualTo("shop");
    }

    @Test
    void aProblemIsDrawnUnderItsLine() {
        String text = SOUND.replace("role: customer-service", "role: customer-servce");
        assertThat(report(text)).isEqualTo("""
                        error E012: unknown role "customer-servce"
                          --> shop.yaml:15:17
                          15 |       - { role: customer-servce, from: week 4, hours-per-week: 24 }
                             |                 ^^^^^^^^^^^^^^^ did you mean "customer-service"?
                          roles here: assistant, content-creator, customer-service, fulfilment, manager,
                            marketer, merchandiser, owner, ux-designer
                          more: ./stagecrew explain E012""");
    }

    @Test
    void noLineOfAReportIsWiderThanATerminal() {
        String text = SOUND.replace("order-value: 35", "order-value: 35 " + "and much more than that ".repeat(20));
        assertThat(report(text).lines().skip(1)).allMatch(line -> line.length() <= 80);
    }

    @Test
    void problemsAreTheSameUnderATurkishLocale() {
        String text = SOUND.replace("months", "MONTHS").replace("Fri", "FRI").replace("id:", "İD:");
        List<Problem> usual = problemsOf(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(problemsOf(text)).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPriceIsForAScopeAndInsteadOfPay() {
        String hours = "hours-per-week: 24 }";
        assertThat(codes(SOUND.replace(hours, "price: 900 }"))).containsExactly(ProblemCode.E011);
        assertThat(codes(SOUND.replace(hours, "scope: 60 h, price: 900, pay: 9 }")))
                .containsExactly(ProblemCode.E017);
        assertThat(codes(SOUND.replace(hours, "scope: 60 h, price: 900, channel: referral }")))
                .isEmpty();
    }

    /** Free clicks would bring endless visits. */
    @Test
    void aClickMustCostSomething() {
        String before = "site-loss: 0.40 to 0.50";
        assertThat(codes(SOUND.replace(before, "click-cost: 0"))).containsExactly(ProblemCode.E015);
        assertThat(codes(SOUND.replace(before, "click-cost: 0.001"))).isEmpty();
    }

    private static List<Problem> problemsOf(String text) {
        InvalidScenarioException refused =
                catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioReader.read(text, "shop.yaml"));
        return refused == null ? List.of() : refused.problems();
    }

    private static String report(String text) {
        return new ProblemReport("./stagecrew explain", Language.ENGLISH, 80).of(problemsOf(text));
    }

    private static List<ProblemCode> codes(String text) {
        return problemsOf(text).stream().map(Problem::code).toList();
    }

    private static List<ProblemCode> codes(Path file) {
        InvalidScenarioException refused =
                catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioReader.read(file));
        return refused.problems().stream().map(Problem::code).toList();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("shop.yaml"), bytes);
    }
}
