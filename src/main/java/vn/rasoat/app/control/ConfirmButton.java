package vn.rasoat.app.control;

import javafx.scene.Node;
import javafx.scene.control.Button;

/** A button for what cannot be taken back: it asks once more, in its own place, and gives up when the person turns away. */
public final class ConfirmButton extends Button {
    private final String ask;
    private final String confirm;

    /**
     * @param ask what it says
     * @param confirm what it says when it was pressed once
     */
    public ConfirmButton(String ask, String confirm, Node sign, Runnable action) {
        super(ask, sign);
        this.ask = ask;
        this.confirm = confirm;
        setMnemonicParsing(true);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            if (getText().equals(confirm)) {
                reset();
                action.run();
            } else {
                setText(confirm);
                getStyleClass().add("danger");
            }
        });
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                reset();
            }
        });
    }

    private void reset() {
        setText(ask);
        getStyleClass().remove("danger");
    }

    /** Whether it has been pressed once. */
    public boolean asking() {
        return getText().equals(confirm);
    }
}
