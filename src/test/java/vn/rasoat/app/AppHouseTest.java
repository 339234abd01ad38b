package vn.rasoat.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "vn.rasoat", importOptions = DoNotIncludeTests.class)
class AppHouseTest {
    private static final Path RESOURCES = Path.of("src/main/resources/vn/rasoat/app");
    private static final Pattern LITERAL = Pattern.compile("(?:text|promptText|accessibleText)=\"(?!%)[^\"]+\"");

    @ArchTest
    void view_models_know_no_scene(JavaClasses all) {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .because("their tests need no window")
                .check(all);
    }

    @ArchTest
    void the_two_faces_never_see_each_other(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage("vn.rasoat.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.rasoat.cli..")
                .check(all);
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.rasoat.app..")
                .and()
                .doNotHaveFullyQualifiedName("vn.rasoat.Launcher")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.rasoat.app..", "javafx..")
                .because("nothing outside the desktop knows JavaFX")
                .check(all);
    }

    @Test
    void both_languages_have_all_texts() throws IOException {
        assertThat(keys("messages_en.properties")).containsExactlyInAnyOrderElementsOf(keys("messages.properties"));
    }

    private static List<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(file), UTF_8)) {
            texts.load(in);
        }
        return List.copyOf(texts.stringPropertyNames());
    }

    @Test
    void screens_hold_no_literal_text() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".fxml")).toList()) {
                assertThat(LITERAL.matcher(Files.readString(file)).results().map(found -> found.group()))
                        .as("put these into messages.properties: " + file)
                        .isEmpty();
            }
        }
    }
}
