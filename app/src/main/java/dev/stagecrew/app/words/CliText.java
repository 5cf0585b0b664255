package dev.stagecrew.app.words;

import dev.stagecrew.app.terminal.Page;
import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.reports.story.KpiNames;
import dev.stagecrew.reports.story.PayWording;
import dev.stagecrew.reports.story.ServiceWording;
import dev.stagecrew.reports.story.SourceWords;
import dev.stagecrew.reports.story.TriggerWording;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.ResourceBundle;

/** What the command line says in one language, from the bundle {@code messages}. */
public final class CliText {
    private final Phrases phrases;
    private final Page page;

    private CliText(Phrases phrases, Page page) {
        this.phrases = phrases;
        this.page = page;
    }

    /** What is said to a file or a pipe. */
    public static CliText in(Language language) {
        return in(language, Page.FILE);
    }

    public static CliText in(Language language, Page page) {
        Phrases phrases = Phrases.of("dev.stagecrew.app.words.messages", language);
        return new CliText(phrases, page.with(page.signs().saying(phrases.say("plain.yes"), phrases.say("plain.no"))));
    }

    /** {@link Page#paragraph} */
    public String paragraph(String first, String rest, String text) {
        return page.paragraph(first, rest, text);
    }

    /** {@link Page#table} */
    public TextTable table(List<String> heading) {
        return page.table(heading);
    }

    public Language language() {
        return phrases.language();
    }

    /** The descriptions of commands and options. */
    public ResourceBundle help() {
        return Phrases.of("dev.stagecrew.app.words.help", language()).bundle();
    }

    /** What reports in this language call a KPI of the register. */
    public String kpi(String id) {
        return Words.in(language()).name("kpi", id);
    }

    /** What reports in this language call a KPI of a run, members of families included. */
    public String kpi(KpiDefinition kpi) {
        return new KpiNames(Words.in(language())).kpi(kpi);
    }

    /** How a KPI is computed. */
    public String formula(KpiDefinition kpi) {
        return new KpiNames(Words.in(language())).formula(kpi);
    }

    /** What reports in this language call an assumption. */
    public String assumption(String id) {
        return Words.in(language()).name("assumption", id);
    }

    /** What reports in this language call a grade of evidence. */
    public String grade(String id) {
        return Words.in(language()).name("grade", id);
    }

    /** A number with all its digits, as files have it, with the separator of the language. */
    public String number(double value) {
        String digits = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return digits.replace('.', language().decimal());
    }

    /** Numbers as reports in this language write them. */
    public Numbers numbers(String currency) {
        return Numbers.of(Words.in(language()), currency);
    }

    /** What a hire waits for, in words. */
    public String trigger(String when, String currency) {
        return new TriggerWording(Words.in(language()), numbers(currency)).of(when);
    }

    /** What stands before the help desk, in words. */
    public ServiceWording service(Numbers numbers) {
        return new ServiceWording(Words.in(language()), numbers);
    }

    /** What somebody is paid, in words. */
    public String pay(Pay pay, Numbers numbers) {
        return new PayWording(Words.in(language()), numbers).of(pay);
    }

    /** Where a value comes from, as reports in this language say it. */
    public String source(String source) {
        return SourceWords.of(source, Words.in(language()));
    }

    /** What reports in this language call something that scenarios may invent: a role, a duty, a form of work, a unit. */
    public String name(String family, String id) {
        return Words.in(language()).name(family, id);
    }

    /** {@link Phrases#say}, in the signs of the page. */
    public String say(String key, Object... places) {
        return page.signs().of(phrases.say(key, places));
    }

    /** {@link Phrases#count} */
    public String count(String key, long number, Object... more) {
        return page.signs().of(phrases.count(key, number, more));
    }
}
