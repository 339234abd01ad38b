package vn.rasoat.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.rasoat.app.shell.RasoatApp;

/** Opens the program's window, or an empty one, and ends when it has been drawn for the first time. */
final class OpenWindow {
    static final String EMPTY = "empty";

    private OpenWindow() {}

    public static void main(String[] args) {
        Application.launch(InWindow.class, args);
    }

    /** The window. Java refuses to start a class of this sort from the class path. */
    public static final class InWindow extends Application {
        @Override
        public void start(Stage stage) {
            if (getParameters().getRaw().contains(EMPTY)) {
                stage.setScene(new Scene(new StackPane(), 1280, 720));
                stage.show();
            } else {
                new RasoatApp().start(stage);
            }
            Drawn.once(stage.getScene(), () -> {
                Platform.exit();
                System.exit(0); // what loads in the background is not waited for
            });
        }
    }
}
