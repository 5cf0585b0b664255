package dev.stagecrew.ingest.topic;

import com.fasterxml.jackson.annotation.Nulls;
import dev.stagecrew.core.result.RunManifest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as JSON, the same bytes for the same manifest. Unknown fields are passed over, missing ones are empty. */
public final class ManifestJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(handling -> handling.withValueNulls(Nulls.AS_EMPTY))
            .build();

    private ManifestJson() {}

    public static String write(RunManifest manifest) {
        return MAPPER.writeValueAsString(manifest);
    }

    /**
     * Reads what {@link #write} wrote, in this version or another.
     *
     * @throws RecordFormatException when the text is not a manifest
     */
    public static RunManifest read(String json) {
        try {
            return MAPPER.readValue(json, RunManifest.class);
        } catch (JacksonException e) {
            throw new RecordFormatException("The run's manifest is not readable: " + e.getOriginalMessage(), e);
        }
    }

    static RunManifest read(JsonNode node) {
        return MAPPER.treeToValue(node, RunManifest.class);
    }
}
