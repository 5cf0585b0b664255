package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.reports.words.Words;

/** What KPIs and the members of their families are called within a sentence. */
public record KpiNames(Words words) {
    /** A KPI's own name, or its family's with its member's. */
    public String kpi(KpiDefinition kpi) {
        if (words.knows("kpi." + kpi.id()) || kpi.member().isEmpty()) {
            return words.name("kpi", kpi.id());
        }
        if (kpi.family().equals("answered-within")) {
            return ServiceLevel.of(kpi.id())
                    .map(level -> words.say("kpi.answered-within", time(level)))
                    .orElse(kpi.id());
        }
        String family = words.name("kpi", kpi.family());
        if (kpi.family().equals("hours") && kpi.member().contains(".")) {
            String person = kpi.member().substring(0, kpi.member().lastIndexOf('.'));
            family += words.say("list.comma") + words.name("role", person);
        }
        return family + words.say("list.comma") + member(kpi);
    }

    /** What a member of a family is called: a duty, a reason, a channel, a medium, a person. */
    public String member(KpiDefinition kpi) {
        return words.name(kind(kpi), kpi.member().substring(kpi.member().lastIndexOf('.') + 1));
    }

    private String time(ServiceLevel level) {
        return level.whileOpen()
                ? words.count("service-level.working-" + level.unit(), level.count())
                : words.say("service-level." + level.unit(), level.count());
    }

    /** What the members of a family are. */
    static String kind(KpiDefinition kpi) {
        return switch (kpi.family()) {
            case "lost-orders", "lost-revenue" -> "reason";
            case "sessions", "revenue" -> "channel";
            case "contacts", "mean-wait-minutes", "abandoned-share" -> "medium";
            case "quality" -> "quality";
            case "person-utilisation", "person-morale" -> "role";
            default -> "duty";
        };
    }
}
