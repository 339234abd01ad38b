package vn.rasoat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the house as it was drawn: which room may use which, and what no room does. */
class FloorPlanTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.rasoat");

    /**
     * Each package and those it may use: always some of those below it. The two faces see what {@code job} takes and gives (its
     * options, reports, scores, rules) and the training; they read no file and run no check themselves.
     */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("model", Set.of()),
            entry("text", Set.of("model")),
            entry("reference", Set.of("text", "model")),
            entry("ingest", Set.of("text", "model")),
            entry("mapping", Set.of("ingest", "reference", "text", "model")),
            entry("rule", Set.of("model")),
            entry("check", Set.of("rule", "mapping", "ingest", "reference", "text", "model")),
            entry("register", Set.of("check", "rule", "mapping", "ingest", "reference", "text", "model")),
            entry("score", Set.of("check", "rule", "model")),
            entry("workspace", Set.of("check", "rule", "model")),
            entry("correction", Set.of("score", "workspace", "check", "rule", "ingest", "text", "model")),
            // a report tells of set aside rows and of notes on files, which are ingest's
            entry("report", Set.of("score", "workspace", "check", "rule", "ingest", "text", "model")),
            entry("province", Set.of("report", "score", "rule", "reference", "text", "model")),
            // training writes files and plants errors without knowing the rules or the engine that are to find them
            entry("training", Set.of("reference", "text", "model")),
            entry(
                    "job",
                    Set.of(
                            "training",
                            "province",
                            "report",
                            "correction",
                            "score",
                            "workspace",
                            "register",
                            "check",
                            "rule",
                            "mapping",
                            "ingest",
                            "reference",
                            "text",
                            "model")),
            entry("cli", faceMayUse()),
            // the screens show the sheet and the notes as ingest found them, and search with and without marks
            entry("app", with(faceMayUse(), "ingest", "text")));

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }

    private static Set<String> faceMayUse() {
        return Set.of(
                "job",
                "training",
                "province",
                "report",
                "correction",
                "score",
                "workspace",
                "register",
                "check",
                "rule",
                "mapping",
                "model");
    }

    static Set<String> packages() {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : HOUSE) {
            String name = each.getPackageName();
            if (name.startsWith("vn.rasoat.")) {
                found.add(name.substring("vn.rasoat.".length()).split("\\.")[0]);
            }
        }
        return found;
    }

    @Test
    void every_package_stands_in_the_plan() {
        assertThat(MAY_USE.keySet()).containsAll(packages());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_those_the_plan_allows(String name) {
        Set<String> others = new TreeSet<>(MAY_USE.keySet());
        others.remove(name);
        others.removeAll(MAY_USE.getOrDefault(name, Set.of()));
        noClasses()
                .that(resideInAPackage(inside(name)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        others.stream().map(FloorPlanTest::inside).toArray(String[]::new)))
                .check(HOUSE);
    }

    private static String inside(String name) {
        return "vn.rasoat." + name + "..";
    }

    @Test
    void the_plan_itself_has_no_circles() {
        MAY_USE.forEach((name, used) -> used.forEach(other ->
                assertThat(MAY_USE.getOrDefault(other, Set.of())).as(other).doesNotContain(name)));
    }

    /**
     * The rooms within a package do not use each other in a circle. In {@code ingest} the class {@code Containers} is the list of
     * formats by hand, so that it names the readers which use the package around it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"check", "ingest", "mapping", "reference", "training"})
    void rooms_within_a_package_form_no_circle(String name) {
        slices().assignedFrom(rooms(name))
                .should()
                .beFreeOfCycles()
                .ignoreDependency(named("vn.rasoat.ingest.Containers"), resideInAPackage("vn.rasoat.ingest.*"))
                .check(HOUSE);
    }

    /** The package itself and those in it, one slice each. */
    private static SliceAssignment rooms(String name) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass each) {
                String of = each.getPackageName();
                boolean inside = of.equals("vn.rasoat." + name) || of.startsWith("vn.rasoat." + name + ".");
                return inside ? SliceIdentifier.of(of) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms of " + name;
            }
        };
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(
                name, each -> each.getName().equals(name) || each.getName().startsWith(name + "$"));
    }

    @Test
    void nobody_goes_to_the_network() {
        // the program's own resources are found by their URL, which is only turned into a path
        List<String> harmless = List.of("java.net.URI", "java.net.URISyntaxException", "java.net.URL");
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "can open a connection",
                        each -> (each.getPackageName().startsWith("java.net") && !harmless.contains(each.getName()))
                                || each.getName().matches("java\\.nio\\.channels\\..*(Socket|Datagram).*")
                                || each.getPackageName().startsWith("javax.net")))
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(HOUSE);
    }

    @Test
    void nobody_starts_programs() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang")
                        .and(DescribedPredicate.describe(
                                "start programs",
                                each -> each.getSimpleName().startsWith("Process")
                                        || each.getSimpleName().equals("ProcessHandle"))))
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(HOUSE);
    }

    @Test
    void nobody_uses_reflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.VarHandle")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(HOUSE);
    }

    @Test
    void only_the_faces_print() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.rasoat.cli..", "vn.rasoat.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(HOUSE);
    }

    @Test
    void only_the_faces_end_the_program_and_read_the_clock_of_today() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.rasoat.cli..", "vn.rasoat.app..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(HOUSE);
    }

    @Test
    void the_two_faces_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("vn.rasoat.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.rasoat.cli..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void view_models_know_no_window() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
