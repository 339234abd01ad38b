package vn.rasoat.app.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.rasoat.app.control.ConfirmButton;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.history.CheckLine.RuleLine;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.history.History;

/** Ties {@code HistoryView.fxml} to its view model. */
public final class HistoryView {
    private final HistoryViewModel model;
    private final Texts texts;
    private final double em;

    @FXML
    private BorderPane root;

    @FXML
    private Label noteLabel;

    @FXML
    private HBox actions;

    @FXML
    private VBox emptyBox;

    @FXML
    private SplitPane split;

    @FXML
    private ListView<ListLine> list;

    @FXML
    private HBox chartHolder;

    @FXML
    private TableView<CheckLine> checks;

    @FXML
    private Label newsTitle;

    @FXML
    private Label checkNote;

    @FXML
    private TableView<RuleLine> news;

    /** @param em the size of the text in pixels */
    public HistoryView(HistoryViewModel model, Texts texts, double em) {
        this.model = model;
        this.texts = texts;
        this.em = em;
    }

    @FXML
    void initialize() {
        noteLabel.setText(texts.get("history.kept", History.CHECKS_OF_A_LIST, History.MEGABYTES));
        ConfirmButton forget = new ConfirmButton(
                texts.get("history.forget"),
                texts.get("history.forget.sure"),
                Parts.icon("fth-trash-2"),
                model::forget);
        forget.setId("forgetButton");
        ConfirmButton all = new ConfirmButton(
                texts.get("history.clear"), texts.get("history.clear.sure"), Parts.icon("fth-x"), model::forgetAll);
        all.setId("clearHistoryButton");
        actions.getChildren().setAll(forget, all);
        list.setAccessibleText(texts.get("history.lists"));
        list.setCellFactory(view -> new ListOfChecks(texts));
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null && !model.chosen().filter(is.key()::equals).isPresent()) {
                model.choose(is.key());
            }
        });
        checkColumns();
        newsColumns();
        checks.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> news(is));
        ChangeListener<List<ListLine>> listed = (property, was, is) -> lists(is);
        ChangeListener<List<CheckLine>> told = (property, was, is) -> checks(is);
        model.lists().addListener(new WeakChangeListener<>(listed));
        model.checks().addListener(new WeakChangeListener<>(told));
        root.getProperties().put("listeners", List.of(listed, told)); // live as long as the screen
        lists(model.lists().get());
        checks(model.checks().get());
        model.refresh();
    }

    private void lists(List<ListLine> lines) {
        emptyBox.setVisible(lines.isEmpty());
        split.setVisible(!lines.isEmpty());
        actions.setVisible(!lines.isEmpty());
        list.getItems().setAll(lines);
        lines.stream()
                .filter(line -> model.chosen().filter(line.key()::equals).isPresent())
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
    }

    private void checks(List<CheckLine> lines) {
        checks.getItems().setAll(lines);
        chart(lines);
        if (lines.isEmpty()) {
            news(null);
        } else {
            checks.getSelectionModel().select(0);
        }
    }

    private void news(@Nullable CheckLine check) {
        Optional<CheckLine> of = Optional.ofNullable(check);
        newsTitle.setText(of.map(each -> texts.get("history.news", each.when())).orElse(""));
        checkNote.setText(of.map(CheckLine::note).orElse(""));
        checkNote.setManaged(!checkNote.getText().isEmpty());
        news.getItems().setAll(of.map(CheckLine::news).orElse(List.of()));
    }

    private void chart(List<CheckLine> lines) {
        List<CheckLine> scored = new ArrayList<>(
                lines.stream().filter(line -> line.score().isPresent()).toList());
        chartHolder.setManaged(scored.size() > 1);
        chartHolder.setVisible(scored.size() > 1);
        chartHolder.getChildren().clear();
        if (scored.size() < 2) {
            return;
        }
        Collections.reverse(scored);
        NumberAxis scores = new NumberAxis();
        scores.setForceZeroInRange(false);
        LineChart<String, Number> chart = new LineChart<>(new CategoryAxis(), scores);
        XYChart.Series<String, Number> line = new XYChart.Series<>();
        for (CheckLine each : scored) {
            line.getData().add(new XYChart.Data<>(each.when(), each.score().orElse(0.0)));
        }
        chart.getData().add(line);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setTitle(texts.get("history.trend"));
        chart.setAccessibleText(texts.get(
                "history.trend.accessible",
                scored.get(0).scoreText(),
                scored.get(scored.size() - 1).scoreText()));
        chart.setPrefHeight(13 * em);
        chart.setMinHeight(10 * em);
        HBox.setHgrow(chart, Priority.ALWAYS);
        chartHolder.getChildren().setAll(chart);
    }

    private void checkColumns() {
        checks.setAccessibleText(texts.get("history.checks"));
        checks.setPlaceholder(Parts.label(""));
        checks.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        checks.setPrefHeight(14.2 * em);
        checks.setMinHeight(9 * em);
        column(checks, "history.when", 10, CheckLine::when);
        column(checks, "history.rows", 6, CheckLine::rows);
        column(checks, "history.score", 6, CheckLine::scoreText);
        column(checks, "history.errors", 6, CheckLine::errors);
        column(checks, "history.warnings", 7, CheckLine::warnings);
        column(checks, "history.closed", 8, CheckLine::closed);
        column(checks, "history.reopened", 8, CheckLine::reopened);
        column(checks, "history.fresh", 6, CheckLine::fresh);
    }

    private void newsColumns() {
        news.setAccessibleText(texts.get("history.rules"));
        news.setPlaceholder(Parts.paragraph(texts.get("history.first"), "muted"));
        news.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        column(news, "history.rule", 28, RuleLine::title);
        column(news, "history.closed", 7, line -> Integer.toString(line.closed()));
        column(news, "history.still", 6, line -> Integer.toString(line.still()));
        column(news, "history.reopened", 7, line -> Integer.toString(line.reopened()));
        column(news, "history.fresh", 5, line -> Integer.toString(line.fresh()));
    }

    private <T> void column(TableView<T> table, String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width * em);
        column.setMinWidth(Math.min(width, 6) * em);
        column.setSortable(false);
        column.setReorderable(false);
        if (!table.getColumns().isEmpty()) {
            column.getStyleClass().add("number-column");
        }
        table.getColumns().add(column);
    }

    private static final class ListOfChecks extends ListCell<ListLine> {
        private final Texts texts;

        ListOfChecks(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(@Nullable ListLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            if (!empty && line != null) {
                VBox box = new VBox(
                        Parts.label(line.file(), "strong"),
                        Parts.label(line.kind(), "small"),
                        Parts.label(texts.get("history.line", line.checks(), line.last()), "muted", "small"));
                setGraphic(box);
                setAccessibleText(line.file() + ", " + line.kind());
            }
        }
    }
}
