package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NextStepsTest {
    /** A what-if and the steps of a plan are asked here; the study of all assumptions would take minutes. */
    @Test
    void whatARunEndsWithCanBeTypedAsItStands(@TempDir Path folder) throws IOException {
        String said = Screens.ofARun(Language.ENGLISH, folder).said().replace("/r-1", folder + "/r-1");
        List<String> steps = said.lines()
                .filter(line -> line.contains("./stagecrew "))
                .map(line -> line.replaceFirst(".*\\./stagecrew ", "").replace("'", ""))
                .toList();

        assertThat(steps).extracting(step -> step.split(" ", 2)[0]).containsExactly("try", "why", "sensitivity");
        for (String step : steps.subList(0, 2)) {
            Screens.Said outcome = Screens.say(Language.ENGLISH, step);
            assertThat(outcome.code()).as(outcome.text()).isZero();
        }
        assertThat(steps.get(2)).isEqualTo("sensitivity " + folder.resolve("r-1"));
    }
}
