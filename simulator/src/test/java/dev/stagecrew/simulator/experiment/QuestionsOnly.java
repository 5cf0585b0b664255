package dev.stagecrew.simulator.experiment;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;

/**
 * A shop that nobody buys from and everybody asks: a Poisson stream of questions day and night, and agents who never tire
 * and do nothing else. What is left is the help desk as the shop has it, looks and lines included.
 */
final class QuestionsOnly {
    private static final String TEXT = """
            version: 1
            id: questions
            starts: 2026-01-05
            months: 12
            warm-up: 1 month
            shop:
              order-value: 35
              customers: 0
              inbox: { %s: 100%%, open: round the clock }
              traffic: { direct: %d a month, hours: [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1] }
            duties:
              admin: { hours-per-week: 0 }
              stocking: { hours-per-week: 0 }
              marketing: { hours-per-week: 0 }
              content: { hours-per-week: 0 }
              merchandising: { hours-per-week: 0 }
              site: { hours-per-week: 0 }
              crm: { hours-per-week: 0 }
              process: { hours-per-week: 0 }
              business-development: { hours-per-week: 0 }
            roles:
              agent:
                employment: full-time
                ramp-start: 100%%
                ramp-time: 0 weeks
                lead-time: 0 days
                tools: 0%%
                pay: 10
                skills: { customer-service: 100%% readily }
            people:
              agent: { role: agent, count: %d, timetable: round the clock }
            assumptions:
              preset: central
              buyers-direct: 0%%
              enquiry-rate: 3%%
              content-answers: 0%%
              tiring-from: 400 h
              tiring-zero: 800 h
              hats-loss: 0%%
              absence: 0%%
              attrition: 0%%
              coordination-hours: 0 h
              day-variation: 0%%
              day-persistence: 0%%
              %s
            """;

    private QuestionsOnly() {}

    static Scenario scenario(String medium, int visitsAMonth, int agents, String assumption) {
        return ScenarioReader.read(TEXT.formatted(medium, visitsAMonth, agents, assumption), "questions.yaml");
    }
}
