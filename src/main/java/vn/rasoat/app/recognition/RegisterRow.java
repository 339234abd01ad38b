package vn.rasoat.app.recognition;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.register.RegisterViewModel;
import vn.rasoat.model.Texts;

/** Tells whether the list will be compared with the population register, and lets the person say otherwise. */
final class RegisterRow {
    private final RegisterViewModel model;
    private final Texts texts;
    private final HBox row;
    private final Runnable toRegister;

    /** Lives as long as the screen holds this. */
    private final ChangeListener<Object> changed = (property, was, is) -> show();

    /** @param toRegister leads to the page of the register */
    RegisterRow(RegisterViewModel model, Texts texts, HBox row, Runnable toRegister) {
        this.model = model;
        this.texts = texts;
        this.row = row;
        this.toRegister = toRegister;
        model.inUse().addListener(new WeakChangeListener<>(changed));
        model.kept().addListener(new WeakChangeListener<>(changed));
        model.work().addListener(new WeakChangeListener<>(changed));
        model.refresh();
        show();
    }

    private void show() {
        row.getChildren().clear();
        row.getStyleClass().remove("used");
        if (model.work().get().isPresent()) {
            tell("fth-loader", texts.get("recognition.register.busy"));
        } else if (model.inUse().get().isPresent()) {
            row.getStyleClass().add("used");
            tell("fth-users", model.inUseWords());
            button("registerLeave", "recognition.register.leave", model::close);
        } else {
            boolean kept = model.kept().get().isPresent();
            tell("fth-users", texts.get(kept ? "recognition.register.locked" : "recognition.register.none"));
            if (kept) {
                button("registerOpen", "recognition.register.open", toRegister);
            }
            button("registerOnce", "recognition.register.once", model::useOnce);
        }
    }

    private void tell(String icon, String text) {
        Label told = Parts.label(text, "muted");
        row.getChildren().addAll(Parts.icon(icon), told);
    }

    private void button(String id, String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        row.getChildren().add(button);
    }
}
