package vn.rasoat.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writing is told from its ground by people with weak eyes too: WCAG 2.2, level AA, contrast of at least 4.5 to 1. */
class ContrastTest {
    private static final double ENOUGH = 4.5;
    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+)\\s*:\\s*([^;]+);");
    private static final Path OURS = Path.of("src/main/resources/vn/rasoat/app/app.css");

    /** What stands on what: our style sheet's pairs of writing and ground. */
    static Stream<Arguments> pairs() {
        return Stream.of(
                        "fg-default on bg-default",
                        "fg-default on bg-subtle",
                        "fg-default on bg-inset",
                        "fg-default on accent-subtle",
                        "fg-default on warning-subtle",
                        "fg-default on danger-subtle",
                        "fg-default on neutral-muted",
                        "fg-muted on bg-default",
                        "fg-muted on bg-subtle",
                        "fg-muted on bg-inset",
                        "fg-muted on warning-subtle",
                        "fg-muted on neutral-subtle",
                        "fg-faint on bg-default",
                        "fg-faint on bg-subtle",
                        "accent-fg on bg-default",
                        "accent-fg on bg-subtle",
                        "accent-fg on accent-subtle",
                        "success-fg on success-subtle",
                        "success-fg on bg-default",
                        "warning-fg on warning-subtle",
                        "warning-fg on bg-default",
                        "danger-fg on danger-subtle",
                        "danger-fg on bg-default",
                        "fg-emphasis on accent-emphasis")
                .flatMap(pair -> Stream.of(
                        Arguments.of("light", pair.split(" on ")[0], pair.split(" on ")[1]),
                        Arguments.of("dark", pair.split(" on ")[0], pair.split(" on ")[1])));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void writing_stands_out_from_its_ground(String look, String writing, String ground) throws IOException {
        Map<String, String> colours = colours(look.equals("dark") ? new PrimerDark() : new PrimerLight(), look);
        Color page = colour(colours, "-color-bg-default", Color.WHITE);
        Color under = colour(colours, "-color-" + ground, page);
        Color over = colour(colours, "-color-" + writing, under);
        assertThat(contrast(over, under))
                .as(String.format(Locale.ROOT, "%s: %s on %s, %s on %s", look, writing, ground, over, under))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Map<String, String> colours(Theme theme, String look) throws IOException {
        Map<String, String> colours = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(theme.getUserAgentStylesheet()))) {
            add(new String(in.readAllBytes(), UTF_8), colours);
        }
        String ours = Files.readString(OURS);
        Matcher block = Pattern.compile("\\.root\\." + look + " \\{([^}]*)\\}").matcher(ours);
        while (block.find()) {
            add(block.group(1), colours);
        }
        return colours;
    }

    private static void add(String css, Map<String, String> colours) {
        Matcher found = COLOUR.matcher(css);
        while (found.find()) {
            colours.put(found.group(1), found.group(2).strip());
        }
    }

    /** A colour that lets the ground through is mixed with it. */
    private static Color colour(Map<String, String> colours, String name, Color ground) {
        String value = Objects.requireNonNull(colours.get(name), name);
        for (int depth = 0; value.startsWith("-color-") && depth < 5; depth++) {
            value = Objects.requireNonNull(colours.get(value), value);
        }
        Color colour = Color.web(value);
        return ground.interpolate(
                new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1), colour.getOpacity());
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double two = luminance(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
