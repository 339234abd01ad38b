package vn.rasoat.app.recognition;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Texts;

/** The tables of a file with several: arrows look at one, the space bar takes it in or leaves it out. */
final class TablesPane {
    private final RecognitionViewModel model;
    private final Texts texts;
    private final ListView<TableLine> list;
    private boolean filling;

    TablesPane(RecognitionViewModel model, Texts texts, ListView<TableLine> list) {
        this.model = model;
        this.texts = texts;
        this.list = list;
        list.setAccessibleText(texts.get("recognition.tables"));
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> {
            if (!filling && is.intValue() >= 0) {
                model.selectTable(is.intValue());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            TableLine at = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && at != null) {
                model.wantTable(at.index(), !at.wanted());
                event.consume();
            }
        });
    }

    void show(List<TableLine> lines) {
        filling = true;
        list.getItems().setAll(lines);
        list.getSelectionModel().select(model.table().get());
        filling = false;
    }

    private final class Line extends ListCell<TableLine> {
        private final CheckBox box = new CheckBox();
        private final VBox words = new VBox();
        private final HBox whole = new HBox(box, words);

        Line() {
            box.setFocusTraversable(false);
            whole.getStyleClass().add("table-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable TableLine item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(null);
            if (empty || item == null) {
                setAccessibleText(null);
                return;
            }
            box.setSelected(item.wanted());
            box.setOnAction(event -> model.wantTable(item.index(), box.isSelected()));
            words.getChildren().setAll(Parts.label(item.name(), "strong"), Parts.label(item.about(), "muted", "small"));
            setGraphic(whole);
            setAccessibleText(texts.get(
                    item.wanted() ? "recognition.tables.in" : "recognition.tables.out", item.name(), item.about()));
        }
    }
}
