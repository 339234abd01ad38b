package vn.rasoat.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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
import vn.rasoat.app.handover.Extra;
import vn.rasoat.app.handover.HandOverViewModel;
import vn.rasoat.app.recognition.ColumnChoice;
import vn.rasoat.job.Toolbox;
import vn.rasoat.workspace.decision.Standing.State;

/** The way a trainer would show it, in a window that exists only in memory. */
class DesktopFlowTest {
    private static final int SECONDS = 40;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final FakeOutside outside = new FakeOutside();

    @SuppressWarnings("NullAway.Init") // set before each test
    private ShellViewModel model;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Desk desk = new Desk(
                Toolbox.bundled(),
                new UserFolder(folder.resolve("settings")),
                new ThreadBackground(),
                outside,
                TestDesk.TODAY);
        FxToolkit.setupStage(stage -> {
            model = new ShellViewModel(desk);
            stage.setScene(new Window(model, 1240, 740).scene());
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void opens_maps_checks_filters_and_exports() throws Exception {
        outside.file = Optional.of(TestDesk.messyList(folder));

        robot.clickOn("#chooseButton");
        until(() -> model.page().get() == Page.RECOGNITION);

        robot.clickOn("#chip-B");
        until(() -> robot.lookup("#fieldSearch").tryQuery().isPresent());
        robot.clickOn("#fieldSearch").write("ghi chu").type(KeyCode.ENTER);
        until(() -> model.recognition().columns().get(1).state() == ColumnChoice.State.CHOSEN);
        assertThat(model.recognition().columns().get(1).field()).contains("ghi_chu");

        robot.clickOn("#startButton");
        until(() -> model.page().get() == Page.RESULTS);
        TableView<?> table = robot.lookup("#table").queryTableView();
        int all = table.getItems().size();
        assertThat(all).isPositive();
        assertThat(model.results().detail().get()).isPresent();

        robot.clickOn("#facet-SEVERITY-error");
        until(() -> table.getItems().size() < all);
        assertThat(model.results().narrowed()).isTrue();
        robot.clickOn("#clearButton");
        until(() -> table.getItems().size() == all);

        robot.clickOn("#handOverButton");
        until(() -> model.page().get() == Page.HANDOVER);
        robot.clickOn("#writeButton");
        until(() -> model.handOver().stage().get() == HandOverViewModel.Stage.WRITTEN);
        assertThat(Files.exists(folder.resolve("Kết quả rà soát - dan_cu/correction-list.xlsx")))
                .isTrue();
        robot.clickOn("#openButton");
        until(() -> outside.shown.size() == 1);
    }

    /** By keyboard alone once the results are there. */
    @Test
    void decides_undoes_and_exports_and_finds_everything_again_after_a_restart() throws Exception {
        Path list = TestDesk.messyList(folder);
        outside.file = Optional.of(list);
        robot.clickOn("#chooseButton");
        until(() -> model.page().get() == Page.RECOGNITION);
        robot.clickOn("#startButton");
        until(() -> model.page().get() == Page.RESULTS);
        TableView<?> table = robot.lookup("#table").queryTableView();
        until(table::isFocused);

        int at = proposed();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(at));
        int number = model.results().number(at);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> model.results().rows().get(at).state() == State.CORRECTED);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(at + 1);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> model.results().rows().get(at).state() == State.OPEN);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(at);
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        until(() -> model.results().rows().get(at).state() == State.CORRECTED);

        robot.interact(() -> table.getSelectionModel().clearAndSelect(at + 1));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#decideText").tryQuery().isPresent());
        robot.write("dung theo giay khai sinh").type(KeyCode.ENTER);
        assertThat(model.results().decisions().count(State.ACCEPTED)).isZero(); // nobody answers for it yet
        robot.type(KeyCode.TAB).write("Vang Thi May").type(KeyCode.ENTER);
        until(() -> model.results().decisions().count(State.ACCEPTED) == 1);

        robot.clickOn("#handOverButton");
        until(() -> model.page().get() == Page.HANDOVER
                && model.handOver().extras().get().contains(Extra.COPY));
        robot.clickOn("#writeButton");
        until(() -> model.handOver().stage().get() == HandOverViewModel.Stage.WRITTEN);
        Path written = folder.resolve("Kết quả rà soát - dan_cu");
        assertThat(written.resolve("dan_cu - đã sửa.xlsx")).isRegularFile();
        assertThat(written.resolve("exceptions.csv")).isRegularFile();

        FxToolkit.cleanupStages();
        open();
        robot.clickOn("#chooseButton");
        until(() -> model.page().get() == Page.RECOGNITION);
        robot.clickOn("#startButton");
        until(() -> model.page().get() == Page.RESULTS);
        assertThat(model.results().decisions().count(State.CORRECTED)).isEqualTo(1);
        assertThat(model.results().decisions().count(State.ACCEPTED)).isEqualTo(1);
        assertThat(model.results().rows().get(model.results().lineOf(number)).state())
                .isEqualTo(State.CORRECTED);
    }

    /** A line whose finding has a proposal, with another line after it. */
    private int proposed() {
        for (int i = 0; i < model.results().rows().size() - 1; i++) {
            if (!model.results().rows().get(i).suggestion().isEmpty()) {
                return i;
            }
        }
        throw new AssertionError("no proposal");
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
