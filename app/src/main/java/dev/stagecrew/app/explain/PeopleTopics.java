package dev.stagecrew.app.explain;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.work.Duty;
import java.util.List;
import java.util.stream.Collectors;

/** The roles and duties of a scenario, the shipped ones included. */
final class PeopleTopics {
    private PeopleTopics() {}

    static Topic roles(Scenario scenario, CliText words) {
        return new Topic(
                "roles",
                scenario.roles().stream()
                        .map(role -> role(role, scenario.currency(), words))
                        .toList());
    }

    private static Entry role(Role role, String currency, CliText words) {
        String skills = role.skills().stream()
                .map(skill -> words.name("duty", skill.duty()))
                .collect(Collectors.joining(", "));
        return new Entry(
                role.id(),
                label(role, words),
                List.of(
                        words.say("explain.does", skills),
                        words.say(
                                "explain.usual",
                                words.name("employment", role.employment().id()),
                                words.number(role.hoursPerWeek()),
                                words.number(role.payPerHour()) + " " + currency,
                                words.number(role.leadTimeDays()),
                                words.number(role.rampWeeks()))));
    }

    static Topic duties(Scenario scenario, CliText words) {
        return new Topic(
                "duties",
                scenario.duties().stream()
                        .map(duty -> new Entry(duty.id(), label(duty, words), List.of(doers(scenario, duty, words))))
                        .toList());
    }

    private static String doers(Scenario scenario, Duty duty, CliText words) {
        String roles = scenario.roles().stream()
                .filter(role ->
                        role.skills().stream().anyMatch(skill -> skill.duty().equals(duty.id())))
                .map(role -> label(role, words))
                .collect(Collectors.joining(", "));
        return words.say("explain.done-by", roles);
    }

    private static String label(Duty duty, CliText words) {
        return duty.label().isEmpty() ? words.name("duty", duty.id()) : duty.label();
    }

    private static String label(Role role, CliText words) {
        return role.label().isEmpty() ? words.name("role", role.id()) : role.label();
    }
}
