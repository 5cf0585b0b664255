package dev.stagecrew.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of scenario files, made from the shape that reads them: for completion and checks in an editor. */
public final class ScenarioSchema {
    /** What the schema is called beside a scenario. */
    public static final String FILE_NAME = "scenario.schema.json";

    private ScenarioSchema() {}

    /** The schema as a JSON document (draft 2020-12). */
    public static String json() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Stagecrew scenario, version 1");
        schema.putAll(ScenarioForm.SECTION.schema());
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }
}
