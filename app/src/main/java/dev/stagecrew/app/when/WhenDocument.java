package dev.stagecrew.app.when;

import dev.stagecrew.app.result.JsonNumbers;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.when.Growth;
import dev.stagecrew.study.when.HireBySize;
import dev.stagecrew.study.when.Levels;
import dev.stagecrew.study.when.SizeMap;
import dev.stagecrew.study.when.Threshold;
import dev.stagecrew.study.when.WhenFindings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From which size on hires pay, as one JSON document, {@code stagecrew/when/1}, described in {@code docs/result.md}. */
public final class WhenDocument {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/when/1";

    private WhenDocument() {}

    /**
     * What was asked.
     *
     * @param scenario id of the scenario
     * @param hash SHA-256 of its text
     * @param years of each hire at each size
     */
    public record About(String scenario, String hash, String currency, int months, long seed, int years) {}

    /** The document. */
    public static String of(WhenFindings found, About about) {
        ObjectNode document = head(about);
        document.put("along", found.axis().id());
        ArrayNode hires = document.putArray("hires");
        found.hires().forEach(offer -> hires.add(offer(offer, found)));
        found.growth()
                .ifPresentOrElse(
                        growth -> growth(growth, document.putObject("growth")), () -> document.putNull("growth"));
        return JsonMapper.shared().writeValueAsString(document);
    }

    /** The map, as another document of the same form: {@code map} instead of {@code hires}. */
    public static String of(SizeMap map, About about) {
        ObjectNode document = head(about);
        document.put("along", map.acrossAxis().id()).put("against", map.upAxis().id());
        ArrayNode cells = document.putArray("map");
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                ObjectNode cell = cells.addObject();
                JsonNumbers.put(cell, "along", map.across().at(map.columns().get(column)));
                JsonNumbers.put(cell, "against", map.up().at(map.rows().get(row)));
                cell(map.at(column, row), cell);
            }
        }
        return JsonMapper.shared().writeValueAsString(document);
    }

    private static void cell(SizeMap.Cell cell, ObjectNode node) {
        cell.best().ifPresentOrElse(hire -> hire(hire, node.putObject("best")), () -> node.putNull("best"));
        cell.difference()
                .ifPresentOrElse(
                        difference -> JsonNumbers.put(node.putObject("difference"), difference),
                        () -> node.putNull("difference"));
        ArrayNode alike = node.putArray("not-told-apart");
        cell.alike().forEach(other -> other.ifPresentOrElse(hire -> hire(hire, alike.addObject()), alike::addNull));
    }

    private static void hire(Step hire, ObjectNode node) {
        node.put("role", hire.role().id()).put("employment", hire.employment().id());
        JsonNumbers.put(node, "hours-per-week", hire.hoursPerWeek());
        node.put("pattern", hire.pattern().id());
        JsonNumbers.put(node, "pay-per-hour", hire.payPerHour());
    }

    private static ObjectNode head(About about) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schema", SCHEMA);
        document.putObject("scenario")
                .put("id", about.scenario())
                .put("hash", about.hash())
                .put("currency", about.currency());
        document.put("seed", about.seed()).put("months", about.months()).put("replications", about.years());
        return document;
    }

    private static void growth(Growth growth, ObjectNode node) {
        node.put("certain", growth.isCertain());
        JsonNumbers.put(node.putObject("change"), growth.change());
        ArrayNode years = node.putArray("years-up-to");
        for (int year = 0; year < growth.yearsUpTo().size(); year++) {
            JsonNumbers.put(
                    years.addObject().put("month", 12 + year),
                    "value",
                    growth.yearsUpTo().get(year));
        }
    }

    private static ObjectNode offer(HireBySize offer, WhenFindings found) {
        Step hire = offer.hire();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        hire(hire, node);
        JsonNumbers.put(node, "today", offer.levels().today());
        offer.turns()
                .ifPresentOrElse(
                        turns -> turns(turns, offer, found, node.putObject("pays")), () -> node.putNull("pays"));
        ArrayNode differences = node.putArray("differences");
        offer.differences().forEach((factor, difference) -> {
            ObjectNode at = differences.addObject();
            JsonNumbers.put(at, "at", offer.levels().at(factor));
            JsonNumbers.put(at, difference);
        });
        return node;
    }

    /** An end that lies beyond what was looked at is null. */
    private static void turns(Threshold turns, HireBySize offer, WhenFindings found, ObjectNode node) {
        Levels levels = offer.levels();
        boolean endless = turns.high() == Double.POSITIVE_INFINITY;
        node.put("from", turns.upwards());
        JsonNumbers.put(node, "value", levels.at(turns.factor()));
        JsonNumbers.put(node, "low", turns.low() == 0 ? Double.NaN : levels.at(turns.low()));
        JsonNumbers.put(node, "high", endless ? Double.NaN : levels.at(turns.high()));
        found.grownInto(offer)
                .ifPresentOrElse(
                        month -> node.put("grown-into-by-month", month), () -> node.putNull("grown-into-by-month"));
    }
}
