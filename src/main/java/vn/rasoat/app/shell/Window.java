package vn.rasoat.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import vn.rasoat.app.desk.Settings;

/** The window's content: built anew when language, text size or look change, the person's place in the work kept. */
public final class Window {
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private final ShellViewModel model;
    private final Screens screens;
    private final Scene scene;

    /**
     * @param width in pixels
     * @param height in pixels
     */
    public Window(ShellViewModel model, double width, double height) {
        this.model = model;
        this.screens = new Screens(model);
        loadFonts();
        this.scene = new Scene(new javafx.scene.layout.StackPane(), width, height);
        scene.getStylesheets()
                .add(Optional.ofNullable(Window.class.getResource("/vn/rasoat/app/app.css"))
                        .orElseThrow()
                        .toExternalForm());
        new Keys(model).on(scene);
        model.desk().settings().addListener((property, was, is) -> {
            if (!is.looksLike(was)) {
                build(is);
            }
        });
        build(model.desk().settings().get());
    }

    private void build(Settings settings) {
        Application.setUserAgentStylesheet((settings.dark() ? new PrimerDark() : new PrimerLight())
                .getUserAgentStylesheetBSS()); // read faster than its text
        Parent root = screens.shell(new ShellView(model, screens));
        root.getStyleClass().addAll(settings.dark() ? "dark" : "light", "text-" + settings.textSize());
        root.setStyle("-fx-font-size: " + screens.em() + "px;");
        scene.setRoot(root);
    }

    public Scene scene() {
        return scene;
    }

    private static void loadFonts() {
        for (String weight : WEIGHTS) {
            try (InputStream in = Optional.ofNullable(
                            Window.class.getResourceAsStream("/vn/rasoat/app/font/BeVietnamPro-" + weight + ".ttf"))
                    .orElseThrow()) {
                Font.loadFont(in, 14);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
