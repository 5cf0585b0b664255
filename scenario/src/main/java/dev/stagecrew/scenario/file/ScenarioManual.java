package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.problem.ProblemWords;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.KnownNames;
import dev.stagecrew.scenario.shape.ListShape;
import dev.stagecrew.scenario.shape.NamedShape;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reference of scenario files, made from the shape that reads them: {@code docs/scenario.md}. */
public final class ScenarioManual {
    private static final String INTRODUCTION = """
            # The scenario file

            Made from the code that reads scenarios; a test keeps it current.

            A scenario is one YAML (or JSON) file: the shop as it is, who works there, and the plans to try. Values carry
            units as people write them: `24`, `3 h`, `30 min`, `21 days`, `55%`, `600 a month`. A bare number is in the
            unit of the key's example. Numbers have a decimal point and no other separator. Unknown keys are mistakes,
            not comments: `stagecrew check FILE` tells all mistakes at once.

            Amounts are in the scenario's currency and carry none. Where it is not the dollar, what roles usually cost is
            known in lira, baht and euro; elsewhere everybody's `pay` must be given. What a click on an ad costs is known
            in dollars and euros; elsewhere `assumptions` must have `click-cost` (`social-click-cost`) where ads are bought.

            Days of a plan are `week 6`, `day 40`, `month 4` or a date; week 1 and day 1 are the first simulated day.
            A plan changes nothing but what it says: everything else is the same under every plan.

            For completion in an editor that knows the YAML language server, let the file begin with
            `# yaml-language-server: $schema=scenario.schema.json`; `stagecrew init` does so.
            """;

    private ScenarioManual() {}

    /** The whole reference in Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        section("", ScenarioForm.SECTION, page);
        goals(page);
        names(page);
        problems(page);
        return page.toString();
    }

    private static void section(String path, Section section, StringBuilder page) {
        page.append("\n## ").append(path.isEmpty() ? "The top of the file" : "`" + path + "`");
        page.append("\n\n| key | must be | left out | meaning |\n| --- | --- | --- | --- |\n");
        List<Key<?>> shown = path.equals("assumptions") ? section.keys().subList(0, 1) : section.keys();
        shown.forEach(key -> page.append(row(key)));
        if (path.equals("assumptions")) {
            page.append("""

                    Every other key is the name of an assumption ([assumptions.md](assumptions.md) lists them) with a value,
                    a range from which each simulated year draws its own, or a section with the value and its source:

                    ```yaml
                    assumptions:
                      preset: sceptic
                      site-loss: 40% to 50%
                      packing-minutes: { value: 7 min, source: "our own stopwatch, March" }
                    ```
                    """);
            return;
        }
        shown.forEach(key -> key.shape()
                .section()
                .ifPresent(inner -> section(within(path, key) + suffix(key.shape()), inner, page)));
    }

    private static String within(String path, Key<?> key) {
        return path.isEmpty() ? key.name() : path + "." + key.name();
    }

    private static String suffix(Shape<?> shape) {
        return shape instanceof NamedShape<?> ? ".NAME" : shape instanceof ListShape<?> ? "[]" : "";
    }

    private static String row(Key<?> key) {
        String otherwise =
                key.required() ? "**required**" : key.otherwise().isEmpty() ? "" : "`" + key.otherwise() + "`";
        String expected =
                key.shape() instanceof ListShape<?> list && list.section().isPresent()
                        ? "a list of sections"
                        : key.shape() instanceof NamedShape<?> || key.shape() instanceof KnownNames<?>
                                ? english(key.shape())
                                : key.shape().section().isPresent() ? "a section" : english(key.shape());
        return "| `" + key.name() + "` | " + escaped(expected) + " | " + otherwise + " | " + escaped(key.meaning())
                + " |\n";
    }

    private static String english(Shape<?> shape) {
        return shape.expected().in(ProblemWords.in(Language.ENGLISH));
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }

    private static void goals(StringBuilder page) {
        page.append("""

                ## A help desk that counts

                A help desk needs nothing of a shop but what it counts. Whoever holds the line, by chat or telephone, goes before
                what is written. Within either the `priority` of a channel decides, then who came first: urgent ones go before high,
                normal and low ones, and nobody is left in the middle of an answer for them.

                ```yaml
                shop:
                  opening-hours: Mon-Fri 09:00-17:00
                  desk:
                    contacts: { email: 100 a day, social: 15 a day, phone: 30 a day, chat: 10 a day }
                    channels:
                      phone: { handling: lognormal 5 min cv 1, patience: exponential 3 min }
                      social: { priority: high }
                    weekdays: { monday: 1.2x, saturday: 0.3x, sunday: 0.3x }
                people:
                  agent: { role: customer-service, count: 3, timetable: "Mon-Fri 09:00-17:00", pay: 14 }
                goals:
                  - 80% of phone answered within 20 s
                  - 90% of email answered within 8 working hours
                ```

                ## Goals

                A goal names a KPI, a comparison and a value, and when it must hold: `by month 6` (in that month), `from month
                3` (from then on), nothing (in the last month). `never below` and `never above` hold in every month.
                `+50%` is a change against month 1. Also: `95% dispatched on time`, and any share answered within any time:
                `90% answered within 4 h`, `80% answered within 20 s`, `90% answered within 8 working hours`. Working hours and
                minutes are those of `shop.opening-hours`; h, min and s go on day and night. Who gives up sooner than that is left
                out, as contact centres count; how many do is `abandoned`.

                Also for one channel: `80% of phone answered within 20 s`, `abandoned by phone <= 5%`, `mean wait by email <= 4 h`.

                KPIs by the names they go by in goals:\s""");
        page.append(code(List.copyOf(Kpi.byGoalName().keySet()))).append(".\n\n## Triggers\n\n");
        page.append("""
                `when: orders-per-week > 60 for 4 weeks` opens the search for a person, or begins a change, once a weekly KPI has
                been past a threshold for so many weeks on end (one when it does not say); `until: orders-per-week < 30 for 4
                weeks` ends a position so. Two conditions are joined by `and`: `orders-per-week > 60 and cash > 5000 for 2 weeks`
                asks both for two weeks. What is for somebody counts only the weeks in which they are here. What is counted by the
                week may be written by the day or month: `tickets-per-day > 30` is 210 a week. The report says in how many years
                each came, and in which week. KPIs:\s""");
        page.append(code(List.copyOf(Kpi.byTriggerName().keySet()))).append(".\n");
    }

    private static void names(StringBuilder page) {
        page.append(
                "\n## Roles and duties of the catalogue\n\n| role | usual form | duties and skill |\n| --- | --- | --- |\n");
        Catalogue.SHIPPED
                .roles()
                .values()
                .forEach(role -> page.append("| `")
                        .append(role.id())
                        .append("` | ")
                        .append(role.employment().id())
                        .append(", ")
                        .append(FileNumbers.plain(role.hoursPerWeek()))
                        .append(" h a week | ")
                        .append(role.skills().stream()
                                .map(skill -> skill.duty() + " " + FileNumbers.plain(skill.level() * 100) + "%"
                                        + (skill.readily() ? " readily" : ""))
                                .collect(Collectors.joining(", ")))
                        .append(" |\n"));
        page.append(
                        "\n`pay:` sets what they cost an hour, the employer's share included:\n\n| pay | where | currency | by role |")
                .append(" date | source |\n| --- | --- | --- | --- | --- | --- |\n");
        Catalogue.SHIPPED
                .pay()
                .forEach((id, pay) -> page.append("| `")
                        .append(id)
                        .append("` | ")
                        .append(String.join(
                                " | ", pay.label(), pay.currency(), rates(pay.perHour()), pay.date(), pay.source()))
                        .append(" |\n"));
        page.append("\n| duty | nature | rank | hours a week | feeds |\n| --- | --- | --- | --- | --- |\n");
        Catalogue.SHIPPED
                .duties()
                .values()
                .forEach(duty -> page.append("| `")
                        .append(duty.id())
                        .append("` | ")
                        .append(duty.nature().id())
                        .append(" | ")
                        .append(duty.priority())
                        .append(" | ")
                        .append(FileNumbers.plain(duty.hoursPerWeek()))
                        .append(" | ")
                        .append(duty.feeds().map(quality -> quality.id()).orElse(""))
                        .append(" |\n"));
    }

    private static String rates(Map<String, Double> perHour) {
        return perHour.entrySet().stream()
                .map(rate -> rate.getKey() + " " + FileNumbers.plain(rate.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static void problems(StringBuilder page) {
        page.append("\n## Problems\n\n| code | what is wrong | what to do |\n| --- | --- | --- |\n");
        for (ProblemCode code : ProblemCode.values()) {
            page.append("| ")
                    .append(code)
                    .append(" | ")
                    .append(code.title(Language.ENGLISH))
                    .append(" | ")
                    .append(code.explanation(Language.ENGLISH))
                    .append(" |\n");
        }
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
