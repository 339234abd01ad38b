package vn.rasoat.app.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever brings in a library also names its licence in the program. */
class LibrariesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    @Test
    void every_library_of_the_program_is_named_with_its_licence() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String main = pom.substring(0, pom.indexOf("<profiles>"));
        String named = plain(Files.readString(Path.of("src/main/resources/vn/rasoat/app/help/libraries.txt"), UTF_8));
        Matcher found = DEPENDENCY.matcher(main);
        int libraries = 0;
        while (found.find()) {
            if (!found.group(3).contains("<scope>test</scope>")) {
                libraries++;
                assertThat(named).as("add %s to libraries.txt", found.group(2)).contains(family(found.group(2)));
            }
        }
        assertThat(libraries).isGreaterThan(15);
    }

    /** Parts of one library are named once. */
    private static String family(String artifact) {
        String name = plain(artifact);
        for (String family : new String[] {"jackson", "openjfx", "ikonli", "atlantafx", "slf4j", "log4j", "poi"}) {
            if (name.startsWith(family) || (family.equals("openjfx") && name.startsWith("javafx"))) {
                return family;
            }
        }
        return name;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9\\n]", "");
    }
}
