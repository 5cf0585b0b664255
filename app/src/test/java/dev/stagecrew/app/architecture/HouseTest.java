package dev.stagecrew.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: what each module may know. */
final class HouseTest {

    private static final String ROOT = "dev.stagecrew.";
    private static final String KNOT = ROOT + "app.architecture.knot";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.stagecrew");

    @ParameterizedTest
    @ValueSource(strings = {"core", "simulator", "ingest", "reports", "app"})
    void everyModuleIsLookedAt(String module) {
        assertThat(HOUSE.that(resideInAPackage(ROOT + module + ".."))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "simulator", "ingest", "reports", "app"})
    void noModuleIsKnotted(String module) {
        noKnot(ROOT + module).check(HOUSE);
    }

    @Test
    void coreImportsNoWingAndNoRoof() {
        inModule("core", resideInAnyPackage(modules("simulator", "ingest", "reports", "app")))
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({"simulator,ingest,reports", "ingest,simulator,reports", "reports,simulator,ingest"})
    void noWingImportsAnotherOrTheRoof(String wing, String second, String third) {
        inModule(wing, resideInAnyPackage(modules(second, third, "app"))).check(HOUSE);
    }

    @Test
    void actorsLiveInTheSimulator() {
        onlyIn("simulator", "akka..", "scala..").check(HOUSE);
    }

    @Test
    void streamAndStoreLiveInIngest() {
        onlyIn("ingest", "org.apache.kafka..", "kafka..", "org.duckdb..", "java.sql..", "javax.sql..")
                .check(HOUSE);
    }

    @Test
    void chartsLiveInReports() {
        onlyIn("reports", "org.jfree..", "org.apache.batik..", "com.openhtmltopdf..", "org.dhatim..", "gg.jte..")
                .check(HOUSE);
    }

    @Test
    void commandLineAndStudioLiveInTheApp() {
        onlyIn("app", "picocli..", "me.tongfei..", "io.javalin..", "ch.qos.logback..")
                .check(HOUSE);
    }

    @Test
    void coreHasNoThreads() {
        inModule(
                        "core",
                        resideInAPackage("java.util.concurrent..")
                                .and(not(equivalentTo(TimeUnit.class)))
                                .and(not(equivalentTo(ConcurrentHashMap.class)))
                                .or(equivalentTo(Thread.class))
                                .or(equivalentTo(ThreadLocal.class)))
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "simulator", "reports"})
    void timeIsAnArgument(String module) {
        noWallClock(ROOT + module).check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "simulator"})
    void chanceIsAnArgument(String module) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .dependOnClassesThat(equivalentTo(ThreadLocalRandom.class))
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(HOUSE);
    }

    @Test
    void aKnotOrALookAtTheClockWouldBeSeen() {
        JavaClasses knot = new ClassFileImporter().importPackages(KNOT);

        assertThatThrownBy(() -> noKnot(KNOT).check(knot)).hasMessageContaining("Cycle detected");
        assertThatThrownBy(() -> noWallClock(KNOT).check(knot)).hasMessageContaining("Instant.now()");
        assertThatThrownBy(() -> onlyIn("core", KNOT + ".right..").check(knot)).hasMessageContaining("Left");
    }

    private static ArchRule noKnot(String root) {
        // a module of one package has no slices yet
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static ArchRule inModule(String module, DescribedPredicate<? super JavaClass> forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .dependOnClassesThat(forbidden);
    }

    private static ArchRule onlyIn(String module, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchRule noWallClock(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().accessTargetWhere(looksAtTheWallClock());
    }

    private static DescribedPredicate<JavaAccess<?>> looksAtTheWallClock() {
        Set<String> clock = Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system");
        return DescribedPredicate.describe("the wall clock", access -> {
            String owner = access.getTargetOwner().getPackageName();
            String name = access.getName();
            return (owner.equals("java.time") && name.equals("now"))
                    || ((owner.equals("java.time") || owner.equals("java.lang")) && clock.contains(name));
        });
    }

    private static String[] modules(String... names) {
        return Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
