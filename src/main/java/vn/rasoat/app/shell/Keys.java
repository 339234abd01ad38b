package vn.rasoat.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.rasoat.app.desk.Settings;
import vn.rasoat.app.settings.SettingsViewModel;

/** The keys that work everywhere. */
final class Keys {
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);

    private final ShellViewModel model;

    Keys(ShellViewModel model) {
        this.model = model;
    }

    void on(Scene scene) {
        Section[] sections = Section.values();
        for (int i = 0; i < sections.length; i++) {
            Section section = sections[i];
            add(scene, DIGITS.get(i), KeyCombination.ALT_DOWN, () -> model.go(section));
        }
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), () -> model.go(Section.HELP));
        add(scene, KeyCode.O, KeyCombination.SHORTCUT_DOWN, model::choose);
        add(scene, KeyCode.F, KeyCombination.SHORTCUT_DOWN, () -> find(scene));
        for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            add(scene, plus, KeyCombination.SHORTCUT_DOWN, () -> textSize(1));
        }
        for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
            add(scene, minus, KeyCombination.SHORTCUT_DOWN, () -> textSize(-1));
        }
    }

    private static void add(Scene scene, KeyCode key, KeyCombination.Modifier with, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(key, with), action);
    }

    private static void find(Scene scene) {
        Optional.ofNullable(scene.lookup("#searchField")).ifPresent(Node::requestFocus);
    }

    /** The next larger or smaller size. */
    private void textSize(int by) {
        Settings now = model.desk().settings().get();
        List<Integer> sizes = SettingsViewModel.TEXT_SIZES;
        int at = 0;
        while (at < sizes.size() - 1 && sizes.get(at) < now.textSize()) {
            at++;
        }
        int next = Math.max(0, Math.min(sizes.size() - 1, at + by));
        model.desk().change(now.withTextSize(sizes.get(next)));
    }
}
