package vn.rasoat.app.results;

import atlantafx.base.controls.CustomTextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;

/** Ties {@code ResultsView.fxml} to its view model. */
public final class ResultsView {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int LONG = 14;
    private static final Duration TYPING = Duration.millis(250);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final ResultsViewModel model;
    private final Texts texts;
    private final double em;
    private final Runnable handOver;
    private final CustomTextField search = new CustomTextField();

    @FXML
    private BorderPane root;

    @FXML
    private HBox scoreBar;

    @FXML
    private VBox facetsBox;

    @FXML
    private VBox detailBox;

    @FXML
    private StackPane searchHolder;

    @FXML
    private ToggleButton revealButton;

    @FXML
    private Label countLabel;

    @FXML
    private Label searchingLabel;

    @FXML
    private Button clearButton;

    @FXML
    private TableView<FindingRow> table;

    /**
     * @param em the size of the text in pixels
     * @param handOver goes on to the documents
     */
    public ResultsView(ResultsViewModel model, Texts texts, double em, Runnable handOver) {
        this.model = model;
        this.texts = texts;
        this.em = em;
        this.handOver = handOver;
    }

    @FXML
    void initialize() {
        top();
        searchField();
        reveal();
        FacetsPane facets = new FacetsPane(facetsBox, texts, model::choose);
        ChangeListener<Map<Facet, List<FacetValue>>> narrowed = (property, was, is) -> {
            facets.show(is);
            counts();
        };
        model.facets().addListener(new WeakChangeListener<>(narrowed));
        DetailPane detail = new DetailPane(detailBox, texts);
        ChangeListener<Optional<FindingDetail>> looked = (property, was, is) -> detail.show(is);
        model.detail().addListener(new WeakChangeListener<>(looked));
        root.getProperties().put("listeners", List.of(narrowed, looked)); // live as long as the screen
        columns();
        facets.show(model.facets().get());
        detail.show(model.detail().get());
        counts();
        if (!model.rows().isEmpty() && model.detail().get().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void top() {
        model.score().ifPresent(card -> scoreBar.getChildren().setAll(new ScoreBar(texts).of(card)));
        VBox right = new VBox();
        right.getStyleClass().add("score-actions");
        Button button = new Button(texts.get("results.handover"), Parts.icon("fth-send"));
        button.setId("handOverButton");
        button.setMnemonicParsing(true);
        button.setDefaultButton(true);
        button.getStyleClass().addAll("accent", "large");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> handOver.run());
        right.getChildren().add(button);
        if (model.lists().size() > 1) {
            ComboBox<String> lists = new ComboBox<>();
            lists.getItems().setAll(model.lists());
            lists.getSelectionModel().select(model.list());
            lists.setAccessibleText(texts.get("results.list"));
            lists.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> {
                model.selectList(is.intValue());
                model.score()
                        .ifPresent(card -> scoreBar.getChildren().setAll(concat(new ScoreBar(texts).of(card), right)));
            });
            right.getChildren().add(lists);
        }
        scoreBar.getChildren().addAll(Parts.spring(), right);
    }

    private static List<javafx.scene.Node> concat(List<javafx.scene.Node> figures, VBox right) {
        List<javafx.scene.Node> out = new java.util.ArrayList<>(figures);
        out.add(Parts.spring());
        out.add(right);
        return out;
    }

    private void searchField() {
        search.setId("searchField");
        search.setPromptText(texts.get("results.search"));
        search.setAccessibleText(texts.get("results.search"));
        search.setLeft(Parts.icon("fth-search"));
        search.setText(model.query());
        PauseTransition pause = new PauseTransition(TYPING);
        pause.setOnFinished(event -> model.search(search.getText()));
        search.textProperty().addListener((property, was, is) -> pause.playFromStart());
        search.setOnAction(event -> {
            pause.stop();
            model.search(search.getText());
            table.requestFocus();
        });
        searchHolder.getChildren().add(search);
        searchingLabel.visibleProperty().bind(model.searching());
        searchingLabel.managedProperty().bind(model.searching());
        clearButton.setOnAction(event -> {
            search.clear();
            pause.stop();
            model.chooseAll();
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                search.requestFocus();
                event.consume();
            }
        });
    }

    private void reveal() {
        revealButton.setSelected(model.revealed().get());
        revealButton.selectedProperty().bindBidirectional(model.revealed());
        revealHint(model.revealed().get());
        revealButton.selectedProperty().addListener((property, was, is) -> revealHint(is));
    }

    private void revealHint(boolean revealed) {
        revealButton.setGraphic(Parts.icon(revealed ? "fth-eye-off" : "fth-eye"));
        revealButton.setTooltip(new Tooltip(texts.get(revealed ? "results.hide.hint" : "results.reveal.hint")));
    }

    private void counts() {
        countLabel.setText(model.count());
        clearButton.setVisible(model.narrowed());
        table.setPlaceholder(
                Parts.paragraph(texts.get(model.narrowed() ? "results.none.narrowed" : "results.none"), "muted"));
    }

    private void columns() {
        table.setFixedCellSize(Math.round(em * 2.5));
        table.setAccessibleText(texts.get("step.results"));
        TableColumn<FindingRow, Severity> severity =
                column("severity", 3.6, FindingOrder.SEVERITY, FindingRow::severity, SeverityCell::new);
        severity.setText("");
        severity.setMinWidth(em * 3);
        table.getColumns()
                .setAll(List.of(
                        severity,
                        column("row", 4.6, FindingOrder.ROW, row -> row.row() == 0 ? "–" : "" + row.row(), Plain::new),
                        column("person", 10.5, null, FindingRow::person, Plain::new),
                        column("field", 8.5, FindingOrder.FIELD, FindingRow::field, Plain::new),
                        column("value", 8.5, null, FindingRow::value, WrongValue::new),
                        column("message", 30, FindingOrder.RULE, FindingRow::message, Plain::new),
                        column("suggestion", 11, null, FindingRow::suggestion, Proposal::new)));
        table.setSortPolicy(sorted -> {
            sort();
            return true;
        });
        table.setItems(model.rows());
        table.getSortOrder().add(severity); // after the items, which clear it
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> Optional.ofNullable(is)
                .ifPresent(row -> model.select(row.number())));
    }

    private <T> TableColumn<FindingRow, T> column(
            String name,
            double width,
            @Nullable FindingOrder order,
            Function<FindingRow, T> value,
            java.util.function.Supplier<TableCell<FindingRow, T>> cell) {
        TableColumn<FindingRow, T> column = new TableColumn<>(texts.get("results.column." + name));
        column.setId("column-" + name);
        column.setUserData(order);
        column.setPrefWidth(em * width);
        column.setSortable(order != null);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(of -> cell.get());
        return column;
    }

    private void sort() {
        if (table.getSortOrder().isEmpty()) {
            model.sort(FindingOrder.ROW, false);
            return;
        }
        TableColumn<FindingRow, ?> by = table.getSortOrder().get(0);
        if (by.getUserData() instanceof FindingOrder order) {
            model.sort(order, by.getSortType() == TableColumn.SortType.DESCENDING);
        }
    }

    /** A cell of text; what does not fit can be read by pointing at it. */
    private static class Plain extends TableCell<FindingRow, String> {
        private final Tooltip whole = new Tooltip(); // one for each cell: cells are used again and again

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            boolean isLong = !empty && item != null && item.length() >= LONG;
            setText(empty ? null : item);
            if (isLong) {
                whole.setText(item);
            }
            setTooltip(isLong ? whole : null);
        }
    }

    /** The wrong value: its colour and its sign say so. */
    private static final class WrongValue extends Plain {
        private final FontIcon sign = Parts.icon("fth-x", "wrong-sign");

        WrongValue() {
            getStyleClass().add("wrong-value");
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            boolean cell = !empty && item != null && !item.equals("–");
            setGraphic(cell ? sign : null);
            pseudoClassStateChanged(WRONG, cell);
        }
    }

    /** The proposed value. */
    private static final class Proposal extends Plain {
        private final FontIcon sign = Parts.icon("fth-check", "proposal-sign");

        Proposal() {
            getStyleClass().add("proposal");
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null || item.isEmpty() ? null : sign);
        }
    }

    private final class SeverityCell extends TableCell<FindingRow, Severity> {
        private final Map<Severity, FontIcon> signs = new EnumMap<>(Severity.class);
        private final Tooltip word = new Tooltip();

        @Override
        protected void updateItem(@Nullable Severity item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setGraphic(signs.computeIfAbsent(item, Parts::icon));
            word.setText(texts.get("severity." + item.code()));
            setTooltip(word);
            setAccessibleText(word.getText());
        }
    }
}
