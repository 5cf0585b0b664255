package dev.stagecrew.scenario.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problem that a scenario file can have; {@code explain CODE} tells more about each. */
public enum ProblemCode {
    E001(
            "the file cannot be read",
            "The path must lead to a file that exists and that you may read. A folder is not a scenario: name the file"
                    + " in it, as my-shop/shop.yaml."),
    E002(
            "the file is not a scenario",
            "A scenario is a text file of at most 1 MiB, in UTF-8, written as YAML or JSON, with keys such as version,"
                    + " id, starts, shop, people and plans at its top. Tables, pictures, spreadsheets and files of other"
                    + " programs are refused before anything is done with them."),
    E003(
            "the YAML or JSON cannot be understood",
            "The file breaks the rules of YAML (or JSON). The usual causes: a missing colon or bracket, a tab where"
                    + " spaces belong, lines that are not indented alike, a text with a colon in it that needs quotes."),
    E004(
            "a key is given twice",
            "Each key may stand once in its section: of two, the file does not say which one counts. Remove or rename"
                    + " one of them."),
    E010(
            "a key is unknown",
            "Only the keys listed in docs/scenario.md have a meaning. A mistyped key would silently change nothing, so"
                    + " it is refused."),
    E011(
            "a part is missing",
            "The scenario cannot be simulated without this key. docs/scenario.md says what it means and shows an example."),
    E012(
            "a name is unknown",
            "Roles, duties, plans, KPIs, assumptions and presets are called by their names. The name must be one of the"
                    + " catalogue's or one that the scenario itself defines under roles or duties."),
    E013(
            "a value has the wrong type",
            "A number, a text, a list or a section is expected here and something else is written."),
    E014(
            "a unit is wrong",
            "Values carry units as people write them: 3 h, 30 min, 21 days, week 6, 600 a month, 55%. The unit must fit"
                    + " what the key measures."),
    E015(
            "a number is out of bounds",
            "The number is negative, or larger than any shop this model is made for. The bounds are stated with each"
                    + " key in docs/scenario.md."),
    E016(
            "a date is out of bounds",
            "Everything in a plan must happen between the first and the last simulated day. Week 1 is the first week;"
                    + " the end follows from months."),
    E017(
            "two parts contradict each other",
            "Both parts are right alone, but they cannot hold together, as a hire with a date and a trigger."),
    E018(
            "a name is given twice",
            "Plans, people, roles and duties are told apart by their names, in the file and in every result. Rename one"
                    + " of the two.");

    private final String title;
    private final String explanation;

    ProblemCode(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    /** What is wrong, in a few words. */
    public String title() {
        return title;
    }

    /** What it means and what to do. */
    public String explanation() {
        return explanation;
    }

    /** The code of that name in upper or lower case. */
    public static Optional<ProblemCode> byId(String id) {
        String name = id.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
