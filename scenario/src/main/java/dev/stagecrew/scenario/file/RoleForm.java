package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.scenario.file.SkillWords.Level;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.KnownNames;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.NamedShape;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Roles as a file gives them: new ones, or changes to the catalogue's. */
final class RoleForm {
    private static final Key<String> LABEL =
            Key.optional("label", TextShape.text(80), "What people read instead of the name.");
    private static final Key<Map<String, Level>> SKILLS = Key.optional(
            "skills",
            new KnownNames<>("duty", SkillWords.shape()),
            "How well each duty is done; `readily` marks main work. 0% takes a duty away from a role of the catalogue.");
    private static final Key<Boolean> FALLBACK = Key.optional(
            "fallback", TextShape.truth(), "Steps in only where nobody else covers a duty, as an owner does.");
    private static final Key<Boolean> MANAGES =
            Key.optional("manages", TextShape.truth(), "Takes coordination off the owner and lifts the others.");
    private static final Key<Employment> EMPLOYMENT = Key.optional(
            "employment",
            TextShape.oneOf("employment", Ids.of(Employment.values(), Employment::id)),
            "The usual form of work.");
    private static final Key<Double> HOURS =
            Key.optional("hours-per-week", Measures.workingHours(.5, 100), "The usual hours.");
    private static final Key<Double> PAY = Key.optional(
            "pay", Measures.MONEY.called("pay-an-hour", "9").within(0, 1e5).shape(), "The usual pay an hour.");
    private static final Key<Double> LEAD_TIME = Key.optional(
            "lead-time", Measures.DAYS.within(0, 365).shape(), "Mean time from opening the search to the first day.");
    private static final Key<Double> RAMP_START = Key.optional(
            "ramp-start", Measures.SHARE.within(.05, 1).shape(), "Share of full speed and skill on the first day.");
    private static final Key<Double> RAMP_TIME =
            Key.optional("ramp-time", Measures.WEEKS.within(0, 104).shape(), "Time constant of learning.");
    private static final Key<Double> TOOLS =
            Key.optional("tools", Measures.SHARE.shape(), "How much of a tool's gain the role can use.");
    static final Section SECTION = Section.of(
            "role", LABEL, SKILLS, FALLBACK, MANAGES, EMPLOYMENT, HOURS, PAY, LEAD_TIME, RAMP_START, RAMP_TIME, TOOLS);
    static final NamedShape<Fields> NAMED = new NamedShape<>("role", SECTION);

    private RoleForm() {}

    static boolean hasPay(Fields fields) {
        return fields.find(PAY).isPresent();
    }

    /** The known roles changed and added to; a problem with one leaves it out. */
    static Map<String, Role> over(Map<String, Role> known, Map<String, Fields> given, Reading reading) {
        Map<String, Role> all = new LinkedHashMap<>(known);
        given.forEach((id, fields) -> {
            Optional<Role> base = Optional.ofNullable(known.get(id));
            List<Skill> skills = skills(base, fields.find(SKILLS).orElse(Map.of()));
            if (skills.isEmpty()) {
                reading.report(ProblemCode.E011, fields.span(), Sentence.of("role-skill", id));
            } else {
                all.put(id, role(id, fields, base.orElse(newcomer(id)), skills));
            }
        });
        return all;
    }

    private static Role role(String id, Fields fields, Role base, List<Skill> skills) {
        return new Role(
                id,
                fields.find(LABEL).orElse(base.label()),
                skills,
                fields.find(FALLBACK).orElse(base.fallback()),
                fields.find(MANAGES).orElse(base.manages()),
                fields.find(EMPLOYMENT).orElse(base.employment()),
                fields.find(HOURS).orElse(base.hoursPerWeek()),
                fields.find(PAY).orElse(base.payPerHour()),
                fields.find(LEAD_TIME).orElse(base.leadTimeDays()),
                fields.find(RAMP_START).orElse(base.rampStart()),
                fields.find(RAMP_TIME).orElse(base.rampWeeks()),
                fields.find(TOOLS).orElse(base.toolSkill()));
    }

    /** What a role is like of which nothing is said. */
    private static Role newcomer(String id) {
        return new Role(id, "", List.of(), false, false, Employment.PART_TIME, 20, 10, 21, .5, 6, .4);
    }

    private static List<Skill> skills(Optional<Role> base, Map<String, Level> given) {
        Map<String, Level> all = new LinkedHashMap<>();
        base.ifPresent(role ->
                role.skills().forEach(skill -> all.put(skill.duty(), new Level(skill.level(), skill.readily()))));
        all.putAll(given);
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().level() > 0)
                .map(entry -> new Skill(
                        entry.getKey(),
                        entry.getValue().level(),
                        entry.getValue().readily()))
                .toList();
    }
}
