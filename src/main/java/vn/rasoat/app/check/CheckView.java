package vn.rasoat.app.check;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import vn.rasoat.model.Texts;

/** Ties {@code CheckView.fxml} to its view model. */
public final class CheckView {
    private final CheckViewModel model;
    private final Texts texts;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label phaseLabel;

    @FXML
    private Label rowsLabel;

    @FXML
    private Button cancelButton;

    public CheckView(CheckViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        Locale locale = Locale.forLanguageTag(texts.language());
        bar.setAccessibleText(texts.get("check.title"));
        bar.progressProperty().bind(model.done());
        phaseLabel
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "check.phase." + model.phase().get().name().toLowerCase(Locale.ROOT)),
                        model.phase()));
        rowsLabel
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "check.rows",
                                String.format(locale, "%,d", model.rows().get())),
                        model.rows()));
        cancelButton.setOnAction(event -> model.cancel());
    }
}
