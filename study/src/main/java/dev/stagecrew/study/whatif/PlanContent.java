package dev.stagecrew.study.whatif;

import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What the years of a plan depend on, as one hash: the same hash, the same years. */
public final class PlanContent {
    private PlanContent() {}

    /**
     * The hash of a plan under a scenario and a seed. Other plans are part of it only through the KPIs they add; labels,
     * goals and thresholds are no part of it, since no year depends on them.
     *
     * @param version the engine's version
     */
    public static String hash(Scenario scenario, Plan plan, long seed, String version) {
        Plan bare = new Plan(plan.id(), "", "", plan.hires(), plan.changes());
        String content = String.join(
                "\n",
                version,
                String.valueOf(seed),
                world(scenario).toString(),
                bare.toString(),
                KpiCatalogue.of(scenario).ids().toString());
        return sha256(content);
    }

    /** A scenario without its plans, goals and words: the shop, its people and what is believed of the world. */
    public static Scenario world(Scenario s) {
        return new Scenario(
                "",
                "",
                "",
                s.currency(),
                s.starts(),
                s.months(),
                s.warmUpDays(),
                0,
                0,
                s.shop(),
                s.duties(),
                s.roles(),
                s.people(),
                s.assumptions(),
                List.of(),
                "",
                List.of());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
