package vn.rasoat.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Outside;
import vn.rasoat.app.desk.ThreadBackground;
import vn.rasoat.app.desk.UserFolder;
import vn.rasoat.app.shell.Page;
import vn.rasoat.app.shell.ShellViewModel;
import vn.rasoat.app.shell.Window;
import vn.rasoat.job.Toolbox;
import vn.rasoat.training.SampleOptions;

/**
 * Opens a list in the window and presses "Kiểm tra" as soon as that can be pressed, or after having looked at the recognised columns
 * for the seconds that a second argument gives; tells the seconds from then until the findings are drawn, and ends.
 */
final class CheckInWindow {
    private CheckInWindow() {}

    public static void main(String[] args) {
        Application.launch(InWindow.class, args);
    }

    /** The window. Java refuses to start a class of this sort from the class path. */
    public static final class InWindow extends Application {
        private long pressed;

        @Override
        public void start(Stage stage) {
            Path list = Path.of(getParameters().getRaw().get(0));
            Desk desk = new Desk(
                    Toolbox.bundled(),
                    UserFolder.standard(),
                    new ThreadBackground(),
                    new Nothing(),
                    SampleOptions.DEFAULT_AS_OF);
            ShellViewModel model = new ShellViewModel(desk);
            stage.setScene(new Window(model, 1280, 720).scene());
            stage.show();
            desk.problem()
                    .addListener((property, was, is) -> is.ifPresent(problem -> {
                        System.out.println(problem.text());
                        System.exit(2);
                    }));
            model.page().addListener((property, was, is) -> {
                if (is == Page.RECOGNITION) {
                    Drawn.once(stage.getScene(), () -> {
                        PauseTransition looking = new PauseTransition(Duration.seconds(looked()));
                        looking.setOnFinished(event -> {
                            pressed = System.nanoTime();
                            model.recognition().start();
                        });
                        looking.play();
                    });
                } else if (is == Page.RESULTS) {
                    Drawn.once(stage.getScene(), this::tell);
                }
            });
            model.open(list);
        }

        private double looked() {
            List<String> all = getParameters().getRaw();
            return all.size() > 1 ? Double.parseDouble(all.get(1)) : 0;
        }

        private void tell() {
            double seconds = (System.nanoTime() - pressed) / 1e9;
            System.out.printf(Locale.ROOT, "%s%.3f%n", Stopwatch.INSIDE, seconds);
            Platform.exit();
            System.exit(0);
        }

        /** There is nothing outside. */
        private static final class Nothing implements Outside {
            @Override
            public Optional<Path> chooseFile(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> chooseArchive(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> chooseFolder(String title, Path from) {
                return Optional.empty();
            }

            @Override
            public void show(Path path) {
                throw new IllegalStateException("nothing is to be shown");
            }
        }
    }
}
