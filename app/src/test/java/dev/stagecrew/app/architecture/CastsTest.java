package dev.stagecrew.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.stagecrew.support.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody takes it for granted of which kind a member of a closed family is. */
final class CastsTest {
    private static final Pattern CAST = Pattern.compile(
            "(?<![\\w)])\\((?:[A-Z]\\w*\\.)*([A-Z]\\w*)(?:<[^()]*>)?\\)\\s*[\\w(]|\\b([A-Z]\\w*)\\.class::cast");

    @Test
    void nothingIsCastToAKindOfAClosedFamily() throws IOException {
        Set<String> kinds = kinds();
        assertThat(kinds).contains("AdBudget", "OnDay", "OrderLost", "LineChart", "Kafka", "Lost");

        Map<String, Set<String>> casts = new TreeMap<>();
        for (Path source : Sources.ofTheHouse()) {
            Set<String> found = CAST.matcher(Files.readString(source))
                    .results()
                    .map(CastsTest::kind)
                    .filter(kinds::contains)
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                casts.put(String.valueOf(source.getFileName()), found);
            }
        }

        assertThat(casts).isEmpty();
    }

    private static String kind(MatchResult cast) {
        return cast.group(1) == null ? cast.group(2) : cast.group(1);
    }

    private static Set<String> kinds() {
        return Sources.COMPILED.stream()
                .filter(JavaClass::isInterface)
                .map(JavaClass::reflect)
                .filter(Class::isSealed)
                .flatMap(family -> Kinds.of(family).stream())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
