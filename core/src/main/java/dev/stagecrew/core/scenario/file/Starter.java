package dev.stagecrew.core.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;

/** The files that a new scenario begins with: a shop full of comments, and the schema for the editor. */
public final class Starter {
    /** What the scenario itself is called. */
    public static final String SCENARIO = "shop.yaml";

    private Starter() {}

    /**
     * File names and their texts.
     *
     * @param language {@code tr}, or anything else for English
     */
    public static Map<String, String> files(String language) {
        String name = language.equals(Language.TR.id()) ? "shop-tr.yaml" : "shop-en.yaml";
        Map<String, String> files = new LinkedHashMap<>();
        files.put(SCENARIO, Resources.text("starter/" + name));
        files.put(ScenarioSchema.FILE_NAME, ScenarioSchema.json());
        return files;
    }
}
