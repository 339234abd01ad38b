package vn.rasoat.app.start;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.desk.FileKind;
import vn.rasoat.model.Texts;

/** Ties {@code StartView.fxml} to its view model. */
public final class StartView {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final StartViewModel model;
    private final Texts texts;

    @FXML
    private StackPane root;

    @FXML
    private VBox dropArea;

    @FXML
    private Button chooseButton;

    @FXML
    private FlowPane kinds;

    @FXML
    private Button sampleButton;

    @FXML
    private VBox recentList;

    @FXML
    private Hyperlink forgetButton;

    @FXML
    private HBox busyRow;

    public StartView(StartViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        chooseButton.setOnAction(event -> model.choose());
        sampleButton.setOnAction(event -> model.trySample());
        chooseButton.disableProperty().bind(model.busy());
        sampleButton.disableProperty().bind(model.busy());
        busyRow.visibleProperty().bind(model.busy());
        root.setOnDragOver(this::over);
        root.setOnDragExited(event -> dropArea.pseudoClassStateChanged(OVER, false));
        root.setOnDragDropped(this::dropped);
        forgetButton.setOnAction(event -> {
            model.forgetRecent();
            recent();
        });
        for (FileKind kind : FileKind.values()) {
            kinds.getChildren().add(kind(kind));
        }
        recent();
    }

    private Node kind(FileKind kind) {
        VBox box = new VBox(Parts.label(texts.get(kind.key()), "strong"), Parts.label(kind.told(), "muted"));
        box.getStyleClass().addAll("kind", "small");
        return box;
    }

    private void recent() {
        List<Path> recent = model.recent();
        recentList.getChildren().clear();
        forgetButton.setVisible(!recent.isEmpty());
        if (recent.isEmpty()) {
            recentList.getChildren().add(Parts.paragraph(texts.get("start.recent.none"), "muted"));
        }
        recent.stream().limit(4).forEach(file -> recentList.getChildren().add(link(file)));
    }

    private Hyperlink link(Path file) {
        Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()), Parts.icon("fth-file-text"));
        link.setTooltip(new Tooltip(String.valueOf(file.getParent())));
        link.setOnAction(event -> model.open(file));
        link.disableProperty().bind(model.busy());
        return link;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            dropArea.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            model.open(event.getDragboard().getFiles().get(0).toPath());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
