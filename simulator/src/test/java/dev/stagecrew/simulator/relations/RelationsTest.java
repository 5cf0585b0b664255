package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Counts the relations, and holds the count that {@code docs/model.md} tells. */
final class RelationsTest {
    private static final int AT_LEAST = 60;
    private static final Path MODEL = Path.of("..", "docs", "model.md");

    @Test
    void areAtLeastSixty() {
        Map<String, List<String>> families = families();
        families.forEach((family, relations) -> {
            System.out.printf("%s, %d%n", family, relations.size());
            relations.forEach(relation -> System.out.printf("    %s.%n", relation));
        });
        long all = count(families);
        System.out.printf("Relations: %d in %d families%n", all, families.size());
        assertThat(all).isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void areCountedInTheModelsPage() throws IOException {
        Map<String, List<String>> families = families();
        List<String> told = new ArrayList<>();
        families.forEach((family, relations) -> told.add("| %s | %d |".formatted(family, relations.size())));
        told.add("%d relations in %d families".formatted(count(families), families.size()));
        String page = Files.readString(MODEL);
        assertThat(told)
                .as("what docs/model.md is to tell")
                .filteredOn(line -> !page.contains(line))
                .isEmpty();
    }

    private static long count(Map<String, List<String>> families) {
        return families.values().stream().mapToLong(List::size).sum();
    }

    private static Map<String, List<String>> families() {
        return ReflectionSupport.findAllClassesInPackage(
                        RelationsTest.class.getPackageName(),
                        type -> type.isAnnotationPresent(Family.class),
                        name -> true)
                .stream()
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(Family.class).value(),
                        RelationsTest::relations,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static List<String> relations(Class<?> family) {
        return Arrays.stream(family.getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .map(Sentences::of)
                .sorted()
                .toList();
    }
}
