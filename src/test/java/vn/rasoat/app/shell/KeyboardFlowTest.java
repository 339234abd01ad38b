package vn.rasoat.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.TestDesk;
import vn.rasoat.app.desk.ThreadBackground;
import vn.rasoat.app.desk.UserFolder;
import vn.rasoat.app.register.InUse;
import vn.rasoat.ingest.Samples;
import vn.rasoat.job.Toolbox;

/** Passwords, the tables of a file and the register, by keyboard alone, in a window that exists only in memory. */
class KeyboardFlowTest {
    private static final int SECONDS = 60;
    private static final int MOST_TABS = 40;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final FakeOutside outside = new FakeOutside();

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
                outside,
                TestDesk.TODAY);
        FxToolkit.setupStage(of -> {
            stage = of;
            model = new ShellViewModel(desk);
            of.setScene(new Window(model, 1240, 740).scene());
            of.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(stage.getScene().getFocusOwner());
    }

    private boolean at(String id) {
        return focused().filter(node -> id.equals(node.getId())).isPresent();
    }

    private void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !at(id); i++) {
            press(KeyCode.TAB);
        }
        assertThat(at(id)).as("reached by the Tab key: " + id).isTrue();
        assertThat(focused().orElseThrow().getAccessibleText() != null
                        || focused().orElseThrow() instanceof javafx.scene.control.Labeled)
                .as("has a name for a screen reader: " + id)
                .isTrue();
    }

    private void type(String text) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Node at = focused().orElseThrow();
            // a test's keyboard knows no marks
            (at instanceof DatePicker day ? day.getEditor() : (TextInputControl) at).setText(text);
            return text;
        });
    }

    @Test
    void a_password_is_asked_for_and_answered() throws Exception {
        outside.file = Optional.of(Samples.protectedXlsx(folder.resolve("kín.xlsx")));
        press(KeyCode.CONTROL, KeyCode.O);
        until(() -> at("passwordField"));
        type("sai");
        press(KeyCode.ENTER);
        until(() -> robot.lookup("#passwordWrong").tryQuery().isPresent() && at("passwordField"));
        type(Samples.PASSWORD);
        press(KeyCode.ENTER);
        until(() -> model.page().get() == Page.RECOGNITION);
    }

    @Test
    void escape_leaves_a_file_whose_password_nobody_knows() throws Exception {
        outside.file = Optional.of(Samples.protectedXlsx(folder.resolve("kín.xlsx")));
        press(KeyCode.CONTROL, KeyCode.O);
        until(() -> at("passwordField"));
        press(KeyCode.ESCAPE);
        until(() -> model.desk().unlocking().asked().get().isEmpty());
        assertThat(model.start().busy().get()).isFalse();
        assertThat(model.page().get()).isEqualTo(Page.START);
    }

    @Test
    void tables_are_looked_at_and_left_out() throws Exception {
        outside.file = Optional.of(OpeningTest.sheetPerHamlet(folder));
        press(KeyCode.CONTROL, KeyCode.O);
        until(() -> model.page().get() == Page.RECOGNITION);
        tabTo("tables");
        press(KeyCode.DOWN);
        until(() -> model.recognition().table().get() == 1);
        press(KeyCode.SPACE);
        until(() -> !model.recognition().tables().get(1).wanted());
        assertThat(model.recognition().tables().get(0).wanted()).isTrue();
    }

    @Test
    void an_extract_is_loaded_locked_and_opened_again() throws Exception {
        outside.file = Optional.of(RegisterTest.extract(folder));
        press(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> at("chooseButton"));
        press(KeyCode.SPACE);
        tabTo("register-date");
        type("15/10/2026");
        tabTo("register-new");
        type("con trâu đi trước 2026");
        tabTo("register-again");
        type("con trâu đi trước 2026");
        tabTo("loadButton");
        press(KeyCode.SPACE);
        until(() -> model.register().inUse().get().flatMap(InUse::kept).isPresent());
        assertThat(model.register().facts()).containsEntry("Ngày trích xuất", "15/10/2026");
        tabTo("closeButton");
        press(KeyCode.SPACE);
        until(() -> model.register().inUse().get().isEmpty());
        tabTo("openField");
        type("con trâu đi trước 2026");
        press(KeyCode.ENTER);
        until(() -> model.register().inUse().get().isPresent());
        tabTo("clearButton");
        press(KeyCode.SPACE);
        assertThat(model.register().kept().get()).as("asked once more").isPresent();
        press(KeyCode.SPACE);
        until(() -> model.register().kept().get().isEmpty());
    }
}
