package dev.stagecrew.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.scenario.shape.Tree;
import dev.stagecrew.support.Kinds;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: what each module may know. */
final class HouseTest {

    private static final String ROOT = "dev.stagecrew.";
    private static final String KNOT = ROOT + "app.architecture.knot";

    private static final JavaClasses HOUSE = Sources.COMPILED;

    @ParameterizedTest
    @ValueSource(strings = {"core", "scenario", "study", "simulator", "ingest", "reports", "learn", "app"})
    void everyModuleIsLookedAt(String module) {
        assertThat(HOUSE.that(resideInAPackage(ROOT + module + ".."))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "scenario", "study", "simulator", "ingest", "reports", "learn", "app"})
    void noModuleIsKnotted(String module) {
        noKnot(ROOT + module).check(HOUSE);
    }

    @Test
    void coreImportsNothingOfTheHouse() {
        inModule(
                        "core",
                        resideInAnyPackage(
                                modules("scenario", "study", "simulator", "ingest", "reports", "learn", "app")))
                .check(HOUSE);
    }

    @Test
    void scenarioImportsCoreOnly() {
        inModule("scenario", resideInAnyPackage(modules("study", "simulator", "ingest", "reports", "learn", "app")))
                .check(HOUSE);
    }

    /** What a study has simulated comes through a port. */
    @Test
    void studyImportsCoreAndScenarioOnly() {
        inModule("study", resideInAnyPackage(modules("simulator", "ingest", "reports", "learn", "app")))
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "simulator,ingest,reports,learn",
        "ingest,simulator,reports,learn",
        "reports,simulator,ingest,learn",
        "learn,simulator,ingest,reports"
    })
    void noWingImportsAnotherOrTheRoof(String wing, String second, String third, String fourth) {
        inModule(wing, resideInAnyPackage(modules(second, third, fourth, "app")))
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aLibraryIsKnownInItsRoomsOnly(List<String> libraries, List<String> rooms) {
        onlyIn(rooms, libraries).check(HOUSE);
        assertThat(HOUSE.that(resideInAnyPackage(rooms(rooms))).that(dependOn(libraries)))
                .as("a room that no longer needs %s loses it here", libraries)
                .isNotEmpty();
    }

    static Stream<Arguments> rooms() {
        return Stream.of(
                arguments(List.of("akka..", "scala.."), List.of("simulator.agent", "simulator.clock")),
                arguments(
                        List.of("org.apache.kafka..", "kafka.."),
                        List.of(
                                "ingest.broker",
                                "ingest.follow",
                                "ingest.publish",
                                "ingest.subscribe",
                                "ingest.topic",
                                "ingest.worker")),
                arguments(List.of("org.duckdb..", "java.sql.."), List.of("ingest.store")),
                arguments(List.of("org.jfree..", "org.apache.batik.."), List.of("reports.chart")),
                arguments(List.of("com.openhtmltopdf.."), List.of("reports.pdf")),
                arguments(List.of("org.dhatim.."), List.of("reports.sheet", "learn.file")),
                arguments(List.of("org.apache.poi.."), List.of("reports.slides")),
                arguments(List.of("org.hipparchus.."), List.of("core.decision.calibration")),
                arguments(List.of("org.snakeyaml.."), List.of("core.assumption", "scenario.shape", "learn.export")),
                arguments(List.of("picocli.."), List.of("app.command")),
                arguments(List.of("com.sun.net.httpserver.."), List.of("app.live")));
    }

    /** What is typed is read by commands and their options; what they do then knows no command line. */
    @Test
    void whatACommandDoesIsApartFromWhatIsTyped() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "app.command")
                .and()
                .haveSimpleNameNotEndingWith("Command")
                .and()
                .haveSimpleNameNotEndingWith("Options")
                .should()
                .dependOnClassesThat(resideInAPackage("picocli.."))
                .check(HOUSE);
    }

    /** Whoever keeps runs in another way has one class of the roof to look at. */
    @Test
    void oneClassKnowsHowRunsAreKept() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "ingest..")))
                .and(not(equivalentTo(RunFolder.class)))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "ingest.store.."))
                .check(HOUSE);
    }

    /** Whoever takes the engine to another version of Akka has one class to look at. */
    @Test
    void oneClassKnowsHowAkkaWorksInside() {
        DescribedPredicate<JavaClass> inside = resideInAnyPackage("akka.dispatch..", "akka.actor.typed.internal..")
                .or(DescribedPredicate.describe(
                        "an actor's cell", any -> any.getName().equals("akka.actor.ActorCell")));
        DescribedPredicate<JavaClass> dispatcher = DescribedPredicate.describe(
                "the dispatcher", any -> outermost(any).getName().equals(ROOT + "simulator.clock.LaneDispatcher"));
        noClasses().that(not(dispatcher)).should().dependOnClassesThat(inside).check(HOUSE);
    }

    private static JavaClass outermost(JavaClass any) {
        return any.getEnclosingClass().map(HouseTest::outermost).orElse(any);
    }

    /** The files of a room can be read in an order in which each knows only those before it. */
    @ParameterizedTest
    @ValueSource(strings = {"simulator.agent", "simulator.clock", "simulator.replication", "simulator.experiment"})
    void theFilesOfARoomGoRoundInNoCircle(String room) {
        slices().assignedFrom(filesOf(ROOT + room)).should().beFreeOfCycles().check(HOUSE);
    }

    private static SliceAssignment filesOf(String room) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass any) {
                return any.getPackageName().equals(room)
                        ? SliceIdentifier.of(outermost(any).getSimpleName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "files of " + room;
            }
        };
    }

    /**
     * To ask whether it is one certain kind is a question; to ask for several is a ladder, which a further kind falls
     * through. Ladders stand in the named places only, each over its own family.
     */
    @Test
    void aClosedFamilyIsTakenApartByItsVisitor() {
        noClasses().should(askForSeveralKindsOfAClosedFamily()).check(HOUSE);
    }

    /** Whether a class may keep a ladder over a family. */
    private static boolean mayKeepALadder(JavaClass asking, JavaClass family) {
        String room = asking.getPackageName();
        if (family.isEquivalentTo(Tree.class)) { // four kinds of node in a file, of which a shape wants one
            return room.equals(ROOT + "scenario.shape") || room.equals(ROOT + "scenario.file");
        }
        if (family.getEnclosingClass().filter(HouseTest::isProtocol).isPresent()) { // see the next test
            return room.equals(ROOT + "simulator.agent");
        }
        return Map.of(
                        ROOT + "simulator.clock.LaneKeeper", ROOT + "simulator.clock.LaneKeeper$Command",
                        // the two decisions of a loop that they end
                        ROOT + "app.run.Session", ROOT + "core.decision.stopping.Decision",
                        // the two endings that a store marks
                        ROOT + "ingest.store.ResultStore", ROOT + "ingest.topic.RunRecord",
                        // two questions of their own: does a plan buy ads, and may somebody be let go
                        ROOT + "scenario.file.PlanForm", ROOT + "core.plan.Change")
                .getOrDefault(asking.getName(), "")
                .equals(family.getName());
    }

    private static boolean isProtocol(JavaClass holder) {
        return holder.getName().equals(ROOT + "simulator.agent.Messages");
    }

    /** A message that its agent does not know would stop a run in the middle of a year. */
    @ParameterizedTest
    @CsvSource({
        "ToMarket,Market",
        "ToStorefront,Storefront",
        "ToHelpDesk,HelpDesk",
        "ToWarehouse,Warehouse",
        "ToWorkshop,Workshop",
        "ToHiring,Hiring",
        "ToLedger,LedgerAgent",
        "ToRouter,RouterAgent",
        "ToPerson,PersonAgent"
    })
    void anAgentKnowsEveryMessageThatMayReachIt(String protocol, String agent) {
        JavaClass receiver = HOUSE.get(ROOT + "simulator.agent." + agent);
        Set<String> known = new HashSet<>();
        receiver.getInstanceofChecks()
                .forEach(check -> known.add(check.getRawType().getName()));
        receiver.getReferencedClassObjects()
                .forEach(named -> known.add(named.getRawType().getName()));

        assertThat(known)
                .containsAll(Kinds.of(HOUSE.get(ROOT + "simulator.agent.Messages$" + protocol)
                                .reflect())
                        .stream()
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void everyProtocolOfTheAgentsIsLookedAt() {
        assertThat(HOUSE.stream()
                        .filter(any -> any.getEnclosingClass()
                                .filter(HouseTest::isProtocol)
                                .isPresent())
                        .filter(any -> any.isInterface())
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "ToMarket",
                        "ToStorefront",
                        "ToHelpDesk",
                        "ToWarehouse",
                        "ToWorkshop",
                        "ToHiring",
                        "ToLedger",
                        "ToRouter",
                        "ToPerson");
    }

    private static ArchCondition<JavaClass> askForSeveralKindsOfAClosedFamily() {
        return new ArchCondition<>("ask for several kinds of a closed family") {
            @Override
            public void check(JavaClass asking, ConditionEvents events) {
                Map<JavaClass, Set<JavaClass>> kinds = new HashMap<>();
                asking.getInstanceofChecks()
                        .forEach(check -> check.getRawType().getRawInterfaces().stream()
                                .filter(family -> family.getPackageName().startsWith(ROOT))
                                .filter(family -> family.reflect().isSealed())
                                .forEach(family -> kinds.computeIfAbsent(family, any -> new HashSet<>())
                                        .add(check.getRawType())));
                kinds.forEach((family, asked) -> events.add(new SimpleConditionEvent(
                        asking,
                        asked.size() > 1 && !mayKeepALadder(asking, family),
                        asking.getName() + " asks for " + asked.size() + " kinds of " + family.getName())));
            }
        };
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
    @ValueSource(strings = {"core", "scenario", "study", "simulator", "reports", "learn"})
    void timeIsAnArgument(String module) {
        noWallClock(ROOT + module).check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "scenario", "study", "simulator", "learn"})
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
        assertThatThrownBy(() ->
                        onlyIn(List.of("core"), List.of(KNOT + ".right..")).check(knot))
                .hasMessageContaining("Left");
    }

    private static ArchRule noKnot(String root) {
        // a module of one package has no slices yet
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static ArchRule inModule(String module, DescribedPredicate<? super JavaClass> forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .dependOnClassesThat(forbidden);
    }

    private static ArchRule onlyIn(List<String> rooms, List<String> libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new));
    }

    private static String[] rooms(List<String> names) {
        return modules(names.toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> dependOn(List<String> libraries) {
        DescribedPredicate<JavaClass> library = resideInAnyPackage(libraries.toArray(String[]::new));
        return DescribedPredicate.describe(
                "depend on " + libraries,
                any -> any.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> library.test(dependency.getTargetClass())));
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
