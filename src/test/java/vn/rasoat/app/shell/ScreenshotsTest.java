package vn.rasoat.app.shell;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Settings;
import vn.rasoat.app.desk.ThreadBackground;
import vn.rasoat.app.desk.Unlocking.Asked;
import vn.rasoat.app.desk.UserFolder;
import vn.rasoat.app.rules.RulesViewModel.Wanted;
import vn.rasoat.ingest.Samples;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.Severity;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.Layout;

/** Makes the pictures of the README: {@code mvn -Pscreenshots -Dquick test}. */
@Tag("screenshots")
class ScreenshotsTest {
    private static final Path OUT = Path.of("src/docs/screenshots");
    private static final Path HELP = Path.of("src/main/resources/vn/rasoat/app/help");
    private static final int STEP = 840;
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    @TempDir
    Path folder;

    private final Days clock = new Days();

    @SuppressWarnings("NullAway.Init") // set before each test
    private ShellViewModel model;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Desk desk = new Desk(
                Toolbox.bundled(),
                new UserFolder(folder.resolve("settings")),
                new ThreadBackground(),
                new FakeOutside(),
                LocalDate.of(2026, 11, 1),
                clock);
        FxToolkit.setupStage(of -> {
            stage = of;
            model = new ShellViewModel(desk);
            of.setScene(new vn.rasoat.app.shell.Window(model, WIDTH, HEIGHT).scene());
            of.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void takes_all_pictures() throws Exception {
        Files.createDirectories(OUT);
        Path list = SampleJob.run(SampleOptions.of(3000, 1, 0.04, folder.resolve("Xã mẫu"))
                        .withFormat(Format.XLSX, Set.copyOf(Layout.printed())))
                .files()
                .get(0);
        both("start", "start");
        step(1, "start");
        on(() -> model.open(list));
        until(() -> model.page().get() == Page.RECOGNITION);
        both("recognition", "recognition");
        step(2, "recognition");
        on(() -> ((Button) stage.getScene().lookup("#chip-F")).fire());
        popUp("field-chooser");
        on(() -> Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow)
                .toList()
                .forEach(Window::hide));
        on(() -> model.recognition().start());
        until(() -> model.page().get() == Page.RESULTS);
        on(() -> table().getSelectionModel().select(3));
        both("results", "results");
        step(3, "results");
        on(() -> model.desk().change(Settings.STANDARD.withTextSize(125)));
        picture("results-125");
        on(() -> model.go(Page.RECOGNITION));
        picture("recognition-125");
        on(() -> model.go(Page.RESULTS));
        on(() -> model.desk().change(Settings.STANDARD));
        on(() -> model.go(Page.HANDOVER));
        on(() -> model.handOver().folder().set(Path.of("Tài liệu", "Xã mẫu", "Kết quả rà soát - dan_cu")));
        both("handover", "handover");
        step(4, "handover");
        on(() -> {
            model.handOver().folder().set(folder.resolve("Kết quả"));
            model.handOver().write();
        });
        until(() -> model.handOver().stage().get() == vn.rasoat.app.handover.HandOverViewModel.Stage.WRITTEN);
        on(() -> model.handOver().folder().set(Path.of("Tài liệu", "Xã mẫu", "Kết quả rà soát - dan_cu")));
        picture("handover-written");
        on(() -> model.open(folder.resolve("không có.xlsx")));
        until(() -> model.desk().problem().get().isPresent());
        picture("problem");
    }

    /** Checks on other days, so that there is a history; then the pages beside the way of a check. */
    @Test
    void takes_pictures_of_the_other_pages() throws Exception {
        Files.createDirectories(OUT);
        on(() -> model.go(Section.HELP));
        both("help", "help");
        on(() -> model.go(Section.HISTORY));
        picture("history-empty");
        on(() -> model.go(Section.CHECK));
        double[] rates = {0.06, 0.05, 0.035, 0.03};
        for (int i = 0; i < rates.length; i++) {
            Path list = SampleJob.run(SampleOptions.of(
                                    3000,
                                    1,
                                    rates[i],
                                    folder.resolve("lần " + i).resolve("Xã mẫu"))
                            .withFormat(Format.XLSX, Set.copyOf(Layout.printed())))
                    .files()
                    .get(0);
            check(list);
            clock.days++;
        }
        on(() -> model.go(Section.HISTORY));
        until(() -> !model.history().checks().get().isEmpty());
        both("history", "history");
        on(() -> model.go(Section.RULES));
        until(() -> !model.rules().lines().get().isEmpty());
        on(() -> model.rules().narrow(new Wanted("giới tính", "", "dan_cu", false)));
        on(() -> model.go(Section.SETTINGS));
        on(() -> model.go(Section.RULES));
        both("rules", "rules");
        on(() -> model.rules().decide(Optional.of(Severity.INFO), "Xã đang rà soát lại cùng công an"));
        on(() -> model.desk().change(Settings.STANDARD.withTextSize(150)));
        picture("rules-150");
        on(() -> model.desk().change(Settings.STANDARD));
        on(() -> model.go(Section.SETTINGS));
        both("settings", "settings");
        on(() -> model.go(Section.CHECK));
        on(() -> model.go(Page.RECOGNITION));
        on(() -> model.recognition().start());
        until(() ->
                model.page().get() == Page.RESULTS && !model.comparisons().get().isEmpty());
        picture("results-compared");
    }

    /** What is asked on the way, and the register. */
    @Test
    void takes_pictures_of_passwords_tables_and_the_register() throws Exception {
        Files.createDirectories(OUT);
        on(() -> model.go(Section.REGISTER));
        picture("register-empty");
        on(() -> model.go(Section.CHECK));
        Path locked = Samples.protectedXlsx(folder.resolve("danh sách BHYT.xlsx"));
        on(() -> model.open(locked));
        until(() -> model.desk().unlocking().asked().get().isPresent());
        on(() -> model.desk().unlocking().answer("sai".toCharArray()));
        until(() -> model.desk().unlocking().asked().get().filter(Asked::again).isPresent());
        both("password", "password");
        on(() -> model.desk().unlocking().giveUp());
        Path sheets = OpeningTest.sheetPerHamlet(folder.resolve("Xã mẫu"));
        on(() -> model.open(sheets));
        until(() -> model.page().get() == Page.RECOGNITION);
        both("tables", "tables");
        on(() -> model.go(Section.REGISTER));
        on(() -> model.register().load(RegisterTest.form(RegisterTest.extract(folder))));
        until(() -> model.register().inUse().get().isPresent());
        both("register", "register");
        on(() -> model.desk().change(Settings.STANDARD.withTextSize(150)));
        picture("register-150");
        on(() -> model.desk().change(Settings.STANDARD));
        on(() -> model.open(RegisterTest.list(folder.resolve("ds"))));
        until(() -> model.page().get() == Page.RECOGNITION);
        picture("recognition-register");
        on(() -> model.recognition().start());
        until(() -> model.page().get() == Page.RESULTS);
        on(() -> table().getSelectionModel().select(0));
        picture("results-register");
    }

    private void check(Path list) throws Exception {
        on(() -> model.open(list));
        until(() -> model.page().get() == Page.RECOGNITION);
        on(() -> model.recognition().start());
        until(() -> model.page().get() == Page.RESULTS);
        until(() -> !model.comparisons().get().isEmpty());
    }

    /** A clock that stands still until a day is over. */
    private static final class Days extends Clock {
        private volatile int days;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(7);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-10-28T02:30:00Z").plusSeconds(86_400L * days);
        }
    }

    private TableView<?> table() {
        Node table = stage.getScene().lookup("#table");
        return (TableView<?>) table;
    }

    private void both(String name, String plain) throws Exception {
        picture(plain);
        on(() -> model.desk().change(Settings.STANDARD.withLanguage("en")));
        picture(name + "-en");
        on(() -> model.desk().change(Settings.STANDARD.withDark(true)));
        picture(name + "-dark");
        on(() -> model.desk().change(Settings.STANDARD));
    }

    private void picture(String name) throws Exception {
        on(() -> Optional.ofNullable(stage.getScene().lookup("#dataLabel")) // where it is on people's computers
                .ifPresent(label -> ((Label) label).setText("C:\\Users\\can-bo\\AppData\\Roaming\\rasoat")));
        WaitForAsyncUtils.waitForFxEvents(8);
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
        write(image, OUT.resolve(name + ".png"));
    }

    /** A picture of the help screen is one of these, smaller. */
    private static void step(int number, String name) throws IOException {
        BufferedImage full = ImageIO.read(OUT.resolve(name + ".png").toFile());
        BufferedImage small = new BufferedImage(STEP, HEIGHT * STEP / WIDTH, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = small.createGraphics();
        to.drawImage(
                full.getScaledInstance(small.getWidth(), small.getHeight(), Image.SCALE_AREA_AVERAGING), 0, 0, null);
        to.dispose();
        ImageIO.write(small, "png", HELP.resolve("step-" + number + ".png").toFile());
    }

    /** A menu lies in a window of its own. */
    private static void popUp(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(8);
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow)
                .findFirst()
                .orElseThrow()
                .getScene()
                .snapshot(null));
        write(image, OUT.resolve(name + ".png"));
    }

    private static void write(WritableImage image, Path to) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(out, "png", to.toFile());
    }

    private static void on(Runnable action) {
        Platform.runLater(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
