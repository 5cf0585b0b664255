package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.reports.words.Words;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What KPIs and the members of their families are called within a sentence.
 *
 * @param duties what duties are called, by id
 */
public record KpiNames(Words words, UnaryOperator<String> duties) {
    /** The names of a language, where no scenario has its own. */
    public KpiNames(Words words) {
        this(words, duty -> words.name("duty", duty));
    }

    /** A KPI's own name, or its family's with its member's. */
    public String kpi(KpiDefinition kpi) {
        if (words.knows("kpi." + kpi.id()) || kpi.member().isEmpty()) {
            return words.name("kpi", kpi.id());
        }
        Optional<KpiFamily<?>> of = KpiFamily.ofMember(kpi);
        if (of.filter(KpiFamily.ANSWERED_WITHIN::equals).isPresent()) {
            return ServiceLevel.of(kpi.id())
                    .map(level -> words.say("kpi.answered-within", time(level)))
                    .orElse(kpi.id());
        }
        String family = words.name("kpi", kpi.family());
        if (of.filter(KpiFamily.COMES_IN_WEEK::equals).isPresent()) {
            return family + words.say("list.comma") + step(kpi.member());
        }
        if (of.filter(KpiFamily.HOURS::equals).isPresent() && kpi.member().contains(".")) {
            String person = kpi.member().substring(0, kpi.member().lastIndexOf('.'));
            family += words.say("list.comma") + words.name("role", person);
        }
        return family + words.say("list.comma") + member(kpi);
    }

    /** How it is computed: the register's own words in English, the same in the reader's otherwise. */
    public String formula(KpiDefinition kpi) {
        if (words.language().equals(Language.ENGLISH)) {
            return kpi.formula();
        }
        Phrases formulas = Phrases.of("dev.stagecrew.reports.words.formulas", words.language());
        if (kpi.formula().equals(KpiFamily.ANSWERED)) {
            return formulas.say(KpiFamily.COVERAGE.id() + ".service");
        }
        Optional<KpiFamily<?>> of = KpiFamily.ofMember(kpi);
        return formulas.say(of.map(family -> family.id() + ".*").orElse(kpi.id()), of.isPresent() ? spoken(kpi) : "");
    }

    /** What waits for a sign: whom, what, or what for whom. */
    public String step(String step) {
        String kind = "step." + step.substring(step.lastIndexOf('.') + 1).replaceFirst("-\\d+$", "");
        if (!words.knows(kind)) {
            return words.name("role", step);
        }
        int dot = step.lastIndexOf('.');
        return dot < 0
                ? words.say(kind)
                : words.say("step.of", words.name("role", step.substring(0, dot)), words.say(kind));
    }

    private String spoken(KpiDefinition kpi) {
        return ServiceLevel.of(kpi.id()).map(this::time).orElseGet(() -> member(kpi));
    }

    /** What a member of a family is called: a duty, a reason, a channel, a medium, a person. */
    public String member(KpiDefinition kpi) {
        String kind = kind(kpi);
        String member = kpi.member().substring(kpi.member().lastIndexOf('.') + 1);
        return kind.equals("duty") ? duties.apply(member) : words.name(kind, member);
    }

    private String time(ServiceLevel level) {
        return level.by()
                .map(medium -> words.say("service-level.by", span(level), words.name("medium", medium.id())))
                .orElseGet(() -> span(level));
    }

    private String span(ServiceLevel level) {
        return level.whileOpen()
                ? words.count("service-level.working-" + level.unit(), level.count())
                : words.say("service-level." + level.unit(), level.count());
    }

    /** What the members of a family are. */
    static String kind(KpiDefinition kpi) {
        return KpiFamily.ofMember(kpi).map(family -> kind(family.kind())).orElse("duty");
    }

    private static String kind(KpiFamily.Kind kind) {
        return switch (kind) {
            case REASON -> "reason";
            case CHANNEL -> "channel";
            case MEDIUM -> "medium";
            case QUALITY -> "quality";
            case PERSON, STEP -> "role";
            case DUTY, SERVICE_LEVEL -> "duty";
        };
    }
}
