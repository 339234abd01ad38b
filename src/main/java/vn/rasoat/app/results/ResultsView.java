package vn.rasoat.app.results;

import atlantafx.base.controls.CustomTextField;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Texts;

/** Ties {@code ResultsView.fxml} to its view model. */
public final class ResultsView {
    private static final double LARGEST_TEXT = 19;
    private static final Duration TYPING = Duration.millis(250);

    private final ResultsViewModel model;
    private final Texts texts;
    private final double em;
    private final ColumnMemory memory;
    private final Runnable handOver;
    private final CustomTextField search = new CustomTextField();

    @FXML
    private BorderPane root;

    @FXML
    private SplitPane split;

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
    private Button undoButton;

    @FXML
    private Button redoButton;

    @FXML
    private MenuButton columnsButton;

    @FXML
    private Label countLabel;

    @FXML
    private Label decidedLabel;

    @FXML
    private Label searchingLabel;

    @FXML
    private Button clearButton;

    @FXML
    private TableView<FindingRow> table;

    /**
     * @param em the size of the text in pixels
     * @param folder where the person's own things are kept
     * @param handOver goes on to the documents
     */
    public ResultsView(ResultsViewModel model, Texts texts, double em, Path folder, Runnable handOver) {
        this.model = model;
        this.texts = texts;
        this.em = em;
        this.memory = new ColumnMemory(folder);
        this.handOver = handOver;
    }

    @FXML
    void initialize() {
        FindingTable findings = new FindingTable(table, model, texts, em, memory);
        DecisionPane decisions = new DecisionPane(model.decisions(), texts, findings::next);
        top();
        searchField();
        reveal();
        FacetsPane facets = new FacetsPane(facetsBox, texts, model::choose);
        ChangeListener<Map<Facet, List<FacetValue>>> narrowed = (property, was, is) -> {
            facets.show(is);
            counts();
        };
        model.facets().addListener(new WeakChangeListener<>(narrowed));
        DetailPane detail = new DetailPane(detailBox, texts, decisions);
        ChangeListener<Optional<FindingDetail>> looked = (property, was, is) -> detail.show(is);
        model.detail().addListener(new WeakChangeListener<>(looked));
        ChangeListener<Number> decided = (property, was, is) -> {
            counts();
            findings.refresh();
        };
        model.decisions().revision().addListener(new WeakChangeListener<>(decided));
        ChangeListener<Object> rescored = (property, was, is) -> top();
        model.rescoring().file().addListener(new WeakChangeListener<>(rescored));
        // live as long as the screen
        root.getProperties().put("listeners", List.of(narrowed, looked, decided, rescored));
        split.setDividerPositions(em > LARGEST_TEXT ? 0.21 : 0.17, 0.74);
        findings.build();
        findings.menu(columnsButton);
        undoButton.setOnAction(event -> findings.show(model.decisions().undo()));
        redoButton.setOnAction(event -> findings.show(model.decisions().redo()));
        ResultsKeys keys = new ResultsKeys(model.decisions(), findings, decisions, search);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        facets.show(model.facets().get());
        detail.show(model.detail().get());
        counts();
        if (!model.rows().isEmpty() && model.detail().get().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    /** The figures, the way on, and which list of the file is shown. */
    private void top() {
        VBox right = new VBox();
        right.getStyleClass().add("score-actions");
        Button button = new Button(texts.get("results.handover"), Parts.icon("fth-send"));
        button.setId("handOverButton");
        button.setMnemonicParsing(true);
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
                top();
            });
            right.getChildren().add(lists);
        }
        scoreBar.getChildren().clear();
        model.score().ifPresent(card -> scoreBar.getChildren().setAll(new ScoreBar(texts, em).of(card)));
        scoreBar.getChildren().addAll(Parts.spring(), right);
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
        searchingLabel.visibleProperty().bind(model.searching().or(model.sorting()));
        searchingLabel.managedProperty().bind(searchingLabel.visibleProperty());
        searchingLabel
                .textProperty()
                .bind(Bindings.when(model.sorting())
                        .then(texts.get("results.sorting"))
                        .otherwise(texts.get("results.searching")));
        clearButton.setOnAction(event -> {
            search.clear();
            pause.stop();
            model.chooseAll();
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
        decidedLabel.setText(model.decisions().counts());
        undoButton.setDisable(!model.decisions().canUndo());
        redoButton.setDisable(!model.decisions().canRedo());
        clearButton.setVisible(model.narrowed());
        table.setPlaceholder(
                Parts.paragraph(texts.get(model.narrowed() ? "results.none.narrowed" : "results.none"), "muted"));
    }
}
