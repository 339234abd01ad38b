package vn.rasoat.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
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
import vn.rasoat.job.Toolbox;

/** The pages beside the way of a check, by mouse and by keyboard, in a window that exists only in memory. */
class PagesFlowTest {
    private static final int SECONDS = 40;

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
        start();
    }

    private void start() throws Exception {
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

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void every_part_is_reached_by_mouse_and_by_keyboard() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(model.page().get()).isEqualTo(Page.HISTORY);
        press(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(model.page().get()).isEqualTo(Page.RULES);
        press(KeyCode.ALT, KeyCode.DIGIT5);
        assertThat(model.page().get()).isEqualTo(Page.SETTINGS);
        press(KeyCode.F1);
        assertThat(model.page().get()).isEqualTo(Page.HELP);
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(model.page().get()).isEqualTo(Page.START);
        for (Section section : Section.values()) {
            robot.clickOn("#section-" + section.code());
            until(() -> model.page().get().section() == section);
        }
    }

    @Test
    void the_keyboard_goes_from_the_bar_into_the_page() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT5);
        until(() -> stage.getScene().getFocusOwner() != null);
        for (int i = 0; i < 40; i++) {
            press(KeyCode.TAB);
            if (stage.getScene().getFocusOwner() instanceof Button button && "dataButton".equals(button.getId())) {
                press(KeyCode.SPACE);
                until(() -> !outside.shown.isEmpty());
                return;
            }
        }
        throw new AssertionError("the last button was not reached");
    }

    @Test
    void a_rule_is_found_switched_off_and_set_back() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> !model.rules().lines().get().isEmpty());
        robot.clickOn("#searchField").write("gioi tinh");
        until(() -> model.rules().lines().get().size() < 30);
        ListView<?> list = robot.lookup("#list").queryListView();
        assertThat(list.getItems()).hasSameSizeAs(model.rules().lines().get());
        press(KeyCode.TAB);
        String rule = model.rules().detail().get().orElseThrow().id();
        Button save = robot.lookup("#decideButton").queryButton();
        assertThat(save.isDisabled()).as("no decision without a reason").isTrue();
        robot.clickOn("#runsBox");
        press(KeyCode.END);
        press(KeyCode.ENTER);
        robot.clickOn("#reasonField").write("Xa da thong nhat");
        robot.clickOn("#decideButton");
        until(() -> model.desk().rules().changes().of(rule).isPresent());
        assertThat(model.desk().rules().changes().of(rule).orElseThrow().severity())
                .isEmpty();
        until(() -> shown("#publishedButton"));
        robot.clickOn("#publishedButton");
        until(() -> model.desk().rules().changes().all().isEmpty());
    }

    @Test
    void settings_take_effect_at_once_and_are_found_again() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT5);
        robot.clickOn("#language-en");
        until(() -> robot.lookup("#section-check").queryButton().getText().equals("Check"));
        assertThat(model.page().get()).isEqualTo(Page.SETTINGS);
        robot.clickOn("#text-125");
        until(() -> stage.getScene().getRoot().getStyleClass().contains("text-125"));
        robot.clickOn("#theme-dark");
        until(() -> stage.getScene().getRoot().getStyleClass().contains("dark"));
        press(KeyCode.CONTROL, KeyCode.MINUS);
        until(() -> stage.getScene().getRoot().getStyleClass().contains("text-100"));
        start();
        assertThat(robot.lookup("#section-check").queryButton().getText()).isEqualTo("Check");
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark", "text-100");
    }

    @Test
    void a_check_is_found_in_the_history_after_a_restart_and_forgotten_on_a_second_press() throws Exception {
        outside.file = Optional.of(TestDesk.messyList(folder));
        press(KeyCode.CONTROL, KeyCode.O);
        until(() -> model.page().get() == Page.RECOGNITION);
        press(KeyCode.ENTER);
        until(() -> model.page().get() == Page.RESULTS);
        until(() -> !model.comparisons().get().isEmpty());
        start();
        press(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> model.history().checks().get().size() == 1);
        TableView<?> checks = robot.lookup("#checks").queryTableView();
        assertThat(checks.getItems()).hasSize(1);
        robot.clickOn("#forgetButton");
        assertThat(model.history().lists().get()).as("asked once more").hasSize(1);
        robot.clickOn("#forgetButton");
        until(() -> model.history().lists().get().isEmpty());
    }

    @Test
    void help_shows_pictures_keys_and_licences() throws Exception {
        press(KeyCode.F1);
        until(() -> shown("#stepsGrid"));
        assertThat(robot.lookup(".help-steps .image-view").queryAll()).hasSize(4);
        press(KeyCode.RIGHT);
        until(() -> shown("#keysGrid"));
        press(KeyCode.RIGHT);
        until(() -> shown("#librariesGrid"));
        assertThat(robot.lookup("#versionLabel").queryAs(Label.class).getText()).contains("Java");
    }
}
