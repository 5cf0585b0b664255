package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stagecrew.core.assumption.AssumptionManual;
import dev.stagecrew.core.measure.KpiManual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is generated from the code is what the repository holds; {@code -Dstagecrew.docs=write} brings it up to date.
 */
final class DocsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.json(), InputFormat.JSON);

    @Test
    void theScenarioReferenceIsCurrent() throws IOException {
        assertCurrent("scenario.md", ScenarioManual.markdown());
    }

    @Test
    void theTableOfAssumptionsIsCurrent() throws IOException {
        assertCurrent("assumptions.md", AssumptionManual.markdown());
    }

    @Test
    void theListOfKpisIsCurrent() throws IOException {
        assertCurrent("kpis.md", KpiManual.markdown());
    }

    @Test
    void theSchemaIsCurrent() throws IOException {
        assertCurrent("schema/" + ScenarioSchema.FILE_NAME, ScenarioSchema.json());
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.scenario.file.ExamplesTest#examples")
    void everyExampleFitsTheSchema(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: 2",
                "version: 1\nid: x\nstarts: 2026-01-05\nshop: {}\npeople: {}\nplan: {}",
                "version: 1\nid: My shop\nstarts: 2026-01-05\nshop: {}\npeople: {}",
                "version: 1\nid: x\nstarts: 2026-01-05\nshop: { gross-margin: 7 }\npeople: {}",
                "version: 1\nid: x\nstarts: 2026-01-05\nshop: {}\npeople: { o: { role: owner, employment: volunteer } }",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String text) {
        assertThat(errors(text)).isNotEmpty();
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    private static void assertCurrent(String name, String generated) throws IOException {
        Path file = DOCS.resolve(name);
        if ("write".equals(System.getProperty("stagecrew.docs"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file)).isEqualTo(generated);
    }
}
