package vn.rasoat.app.shell;

import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.ThreadBackground;
import vn.rasoat.app.desk.UserFolder;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.Texts;

/** The desktop program. */
public final class RasoatApp extends Application {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int UNUSABLE = 2;

    /** Opens the window and returns when it is closed. */
    public static void open() {
        Logger quiet = Logger.getLogger("javafx"); // it warns of the class path, on which it works well
        quiet.setLevel(Level.SEVERE);
        try {
            launch(RasoatApp.class);
        } catch (UnsupportedOperationException e) { // no display
            System.err.println(
                    Texts.of("app", UserFolder.standard().settings().language()).get("app.no-display"));
            System.exit(UNUSABLE);
        }
    }

    @Override
    public void start(Stage stage) {
        UserFolder folder = UserFolder.standard();
        Toolbox tools = Toolbox.bundled();
        ThreadBackground background = new ThreadBackground();
        DeskOutside outside = new DeskOutside(
                stage,
                getHostServices(),
                () -> Texts.of("app", folder.settings().language()));
        Desk desk = new Desk(tools, folder, background, outside, LocalDate.now());
        ShellViewModel model = new ShellViewModel(desk);
        stage.setTitle(desk.texts().get("app.title"));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setScene(new Window(model, WIDTH, HEIGHT).scene());
        stage.setMaximized(true);
        stage.show();
        // the window comes first: what a first file needs is loaded when it has been drawn
        background.later(() -> background.later(() -> background.run(() -> warm(tools), done -> {}, failure -> {})));
    }

    /** Loads while the person is still choosing a file what the first file will need. */
    private static boolean warm(Toolbox tools) {
        tools.openOptions();
        tools.profiles();
        return true;
    }
}
