package dev.stagecrew.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The main code of the house. */
final class Sources {
    private static final Path HOUSE = Path.of("..");

    /** As it is compiled; what tests share is not of the house. */
    static final JavaClasses COMPILED = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("test-support"))
            .importPackages("dev.stagecrew");

    private Sources() {}

    /** As it is written: every file of every module. */
    static List<Path> ofTheHouse() throws IOException {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::in)
                    .toList();
        }
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
