package vn.rasoat.app.help;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.help.HelpViewModel.Key;
import vn.rasoat.app.help.HelpViewModel.Library;
import vn.rasoat.app.help.HelpViewModel.Step;

/** Ties {@code HelpView.fxml} to its view model. */
public final class HelpView {
    private static final double PICTURE = 480;

    private final HelpViewModel model;

    @FXML
    private GridPane stepsGrid;

    @FXML
    private GridPane keysGrid;

    @FXML
    private Label versionLabel;

    @FXML
    private GridPane librariesGrid;

    public HelpView(HelpViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        List<Step> steps = model.steps();
        for (int i = 0; i < steps.size(); i++) {
            stepsGrid.add(step(i + 1, steps.get(i)), i % 2, i / 2);
        }
        List<Key> keys = model.keys();
        for (int i = 0; i < keys.size(); i++) {
            keysGrid.addRow(
                    i,
                    Parts.label(keys.get(i).keys(), "key"),
                    Parts.paragraph(keys.get(i).does()));
        }
        versionLabel.setText(model.version());
        List<Library> libraries = model.libraries();
        for (int i = 0; i < libraries.size(); i++) {
            Library each = libraries.get(i);
            librariesGrid.addRow(
                    i,
                    Parts.label(each.name(), "strong"),
                    Parts.label(each.licence()),
                    Parts.label(each.use(), "muted"));
        }
    }

    private static VBox step(int number, Step step) {
        HBox head =
                new HBox(Parts.label(Integer.toString(number), "step-number"), Parts.label(step.title(), "card-title"));
        head.getStyleClass().add("help-head");
        VBox card = new VBox(head, Parts.paragraph(step.text()));
        card.getStyleClass().add("card");
        Optional.ofNullable(HelpView.class.getResource(step.picture())).ifPresent(picture -> {
            ImageView view = new ImageView(new Image(picture.toExternalForm(), PICTURE * 2, 0, true, true, true));
            view.setFitWidth(PICTURE);
            view.setPreserveRatio(true);
            view.setAccessibleText(step.title());
            card.getChildren().add(view);
        });
        return card;
    }
}
