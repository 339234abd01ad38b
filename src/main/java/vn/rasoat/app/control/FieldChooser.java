package vn.rasoat.app.control;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/**
 * A menu that is searched by typing: arrows and Enter choose, Escape leaves.
 *
 * @param <T> what is chosen from
 */
public final class FieldChooser<T> {
    private static final double ARROW = 20;

    private final PopOver popOver = new PopOver();
    private final CustomTextField search = new CustomTextField();
    private final ListView<T> list = new ListView<>();
    private final Consumer<T> chosen;

    /**
     * @param find the entries that fit what was typed
     * @param badge a word beside an entry, or the empty text
     */
    public FieldChooser(
            String title,
            String prompt,
            Function<String, List<T>> find,
            Function<T, String> badge,
            Consumer<T> chosen) {
        this.chosen = chosen;
        search.setId("fieldSearch");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.setLeft(Parts.icon("fth-search"));
        list.setId("fieldList");
        list.setAccessibleText(title);
        list.setCellFactory(view -> new Entry<>(badge));
        list.getItems().setAll(find.apply(""));
        list.getSelectionModel().select(0);
        search.textProperty().addListener((property, was, is) -> {
            list.getItems().setAll(find.apply(is));
            list.getSelectionModel().select(0);
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
        VBox box = new VBox(Parts.label(title, "card-title"), search, list);
        box.getStyleClass().add("field-chooser");
        popOver.setContentNode(box);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    public void show(Node at) {
        popOver.getRoot().getStylesheets().setAll(at.getScene().getStylesheets());
        popOver.getRoot().setStyle(at.getScene().getRoot().getStyle());
        Bounds below = at.localToScreen(at.getBoundsInLocal());
        // beside the node, not as its child: else it would take on the node's look
        popOver.show(at.getScene().getWindow(), below.getMinX() + ARROW, below.getMaxY());
        search.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popOver.hide();
            event.consume();
        } else if (event.getTarget() == search && event.getCode() == KeyCode.DOWN) {
            move(1);
            event.consume();
        } else if (event.getTarget() == search && event.getCode() == KeyCode.UP) {
            move(-1);
            event.consume();
        }
    }

    private void move(int by) {
        int at = Math.max(
                0, Math.min(list.getItems().size() - 1, list.getSelectionModel().getSelectedIndex() + by));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
    }

    private void take() {
        @Nullable T selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            popOver.hide();
            chosen.accept(selected);
        }
    }

    private static final class Entry<T> extends ListCell<T> {
        private final Function<T, String> badge;

        Entry(Function<T, String> badge) {
            this.badge = badge;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            if (!empty && item != null) {
                String word = badge.apply(item);
                Label text = new Label(item.toString());
                HBox line = new HBox(text, Parts.spring());
                line.setAlignment(Pos.CENTER_LEFT);
                if (!word.isEmpty()) {
                    line.getChildren().add(Parts.label(word, "badge"));
                }
                setGraphic(line);
                setAccessibleText(item + " " + word);
            }
        }
    }
}
