package vn.rasoat.app.recognition;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.rasoat.app.control.FieldChooser;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.recognition.ColumnChoice.State;
import vn.rasoat.job.Preview;
import vn.rasoat.model.Texts;

/** Ties {@code RecognitionView.fxml} to its view model. */
public final class RecognitionView {
    private static final int MOST_NOTES = 3;
    private static final double LARGE_TEXT = 16;
    private static final int MOST_ABOVE = 5;
    private static final int FEW_ABOVE = 3;

    private final RecognitionViewModel model;
    private final Texts texts;
    private final double em;
    private final Runnable toRegister;

    @FXML
    private Label fileName;

    @FXML
    private Label placeLabel;

    @FXML
    private VBox tablesBox;

    @FXML
    private ListView<TableLine> tables;

    @FXML
    private VBox aboveBox;

    @FXML
    private ComboBox<Option> profileBox;

    @FXML
    private Button startButton;

    @FXML
    private VBox notesBox;

    @FXML
    private TableView<Preview.Row> preview;

    @FXML
    private HBox registerRow;

    @FXML
    private Label recognizedLabel;

    /**
     * @param em the size of the text in pixels
     * @param toRegister leads to the page of the register
     */
    public RecognitionView(RecognitionViewModel model, Texts texts, double em, Runnable toRegister) {
        this.toRegister = toRegister;
        this.model = model;
        this.texts = texts;
        this.em = em;
    }

    @FXML
    void initialize() {
        startButton.setOnAction(event -> model.start());
        TablesPane pane = new TablesPane(model, texts, tables);
        profileBox.getItems().setAll(model.profiles());
        profileBox.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> Optional.ofNullable(is)
                .ifPresent(option -> model.chooseProfile(option.id())));
        preview.getSelectionModel().setCellSelectionEnabled(true);
        preview.setFixedCellSize(Math.round(em * 2.3));
        preview.setAccessibleText(texts.get("recognition.title"));
        preview.setItems(model.rows());
        preview.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ListChangeListener<ColumnChoice> changed = change -> show();
        model.columns().addListener(new WeakListChangeListener<>(changed));
        ListChangeListener<TableLine> chosen = change -> tables(pane);
        model.tables().addListener(new WeakListChangeListener<>(chosen));
        RegisterRow compared = new RegisterRow(model.register(), texts, registerRow, toRegister);
        preview.getProperties().put("listeners", List.of(changed, chosen, compared)); // live as long as the table
        tables(pane);
        show();
    }

    private void tables(TablesPane pane) {
        boolean several = model.tables().size() > 1;
        tablesBox.setVisible(several);
        tablesBox.setManaged(several);
        pane.show(model.tables());
        startButton.setDisable(!model.canStart());
    }

    private void show() {
        fileName.setText(model.fileName()); // another file may have been opened here
        placeLabel.setText(model.place());
        recognizedLabel.setText(model.recognized());
        profileBox.getItems().stream()
                .filter(option -> option.id().equals(model.profile()))
                .findFirst()
                .ifPresent(option -> profileBox.getSelectionModel().select(option));
        notesBox.getChildren().clear();
        model.notes().stream().limit(MOST_NOTES).forEach(note -> notesBox.getChildren()
                .add(note(note)));
        if (model.recalled() > 0) {
            notesBox.getChildren().add(recalled());
        }
        if (!model.encodingSamples().isEmpty()) {
            notesBox.getChildren().add(encodings());
        }
        notesBox.setManaged(!notesBox.getChildren().isEmpty());
        new LetterheadPane(texts, em * 5, em > LARGE_TEXT ? FEW_ABOVE : MOST_ABOVE).show(aboveBox, model.letterhead());
        preview.getColumns().setAll(List.of(numbers()));
        for (int i = 0; i < model.columns().size(); i++) {
            preview.getColumns().add(column(i, model.columns().get(i)));
        }
    }

    private static Node note(String text) {
        HBox line = new HBox(Parts.icon("fth-info"), Parts.paragraph(text));
        line.getStyleClass().add("note");
        return line;
    }

    private Node recalled() {
        Hyperlink forget = new Hyperlink(texts.get("recognition.forget"));
        forget.setId("forgetLink");
        forget.setOnAction(event -> model.forget());
        HBox line = new HBox(
                Parts.icon("fth-user-check"),
                Parts.paragraph(texts.get("recognition.recalled", model.recalled())),
                forget);
        line.getStyleClass().add("note");
        return line;
    }

    /** Columns in an old encoding: as the file has them, and beside it as they read. */
    private Node encodings() {
        GridPane grid = new GridPane();
        grid.setId("encodings");
        grid.getStyleClass().addAll("note", "encodings");
        grid.addRow(
                0,
                Parts.label(texts.get("recognition.encodings"), "strong"),
                Parts.label(texts.get("recognition.encodings.before"), "muted", "small"),
                new Label(),
                Parts.label(texts.get("recognition.encodings.after"), "muted", "small"));
        int row = 1;
        for (EncodingSample sample : model.encodingSamples()) {
            grid.addRow(
                    row++,
                    Parts.label(texts.get("recognition.encodings.column", sample.letters(), sample.encoding())),
                    Parts.label(sample.before(), "encoding-before"),
                    Parts.icon("fth-arrow-right"),
                    Parts.label(sample.after(), "encoding-after", "strong"));
        }
        return grid;
    }

    private TableColumn<Preview.Row, String> numbers() {
        TableColumn<Preview.Row, String> column = new TableColumn<>();
        VBox head = new VBox(Parts.label("", "letters"), Parts.label(texts.get("recognition.row"), "heading"));
        head.getStyleClass().add("column-head");
        column.setGraphic(head);
        column.setCellValueFactory(
                row -> new SimpleStringProperty(Integer.toString(row.getValue().number())));
        column.getStyleClass().add("row-number");
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(em * 5);
        return column;
    }

    private TableColumn<Preview.Row, String> column(int position, ColumnChoice choice) {
        TableColumn<Preview.Row, String> column = new TableColumn<>();
        column.setId("column-" + choice.letters());
        column.setUserData(choice);
        Label heading = Parts.label(choice.header().isEmpty() ? "–" : choice.header(), "heading");
        heading.setTooltip(new Tooltip(choice.header()));
        VBox head = new VBox(Parts.label(choice.letters(), "letters"), heading, chip(choice));
        head.getStyleClass().add("column-head");
        head.setAlignment(Pos.TOP_LEFT);
        column.setGraphic(head);
        column.setCellValueFactory(row -> new SimpleStringProperty(model.text(row.getValue(), position)));
        column.setSortable(false);
        column.setReorderable(false);
        int longest = Math.max(Math.max(choice.header().length(), choice.title().length() + 4), model.width(position));
        column.setPrefWidth(em * Math.max(6, Math.min(17, longest * 0.58 + 1.5)));
        if (choice.state() == State.NONE) {
            column.getStyleClass().add("left-out");
        }
        return column;
    }

    private Button chip(ColumnChoice choice) {
        String state = state(choice);
        Button chip = new Button(choice.title());
        chip.setId("chip-" + choice.letters());
        chip.setMnemonicParsing(false);
        chip.getStyleClass().setAll("chip", choice.state().name().toLowerCase(java.util.Locale.ROOT));
        chip.setGraphic(Parts.icon(
                switch (choice.state()) {
                    case SURE -> "fth-check";
                    case UNSURE -> "fth-help-circle";
                    case CHOSEN -> "fth-user-check";
                    case NONE -> "fth-minus";
                }));
        String reason = choice.reason()
                + "\n"
                + texts.get("recognition.confidence", choice.percent())
                + (choice.encoding().isEmpty() ? "" : "\n" + texts.get("recognition.encoding", choice.encoding()));
        Tooltip tooltip = new Tooltip(reason);
        tooltip.setShowDelay(Duration.millis(250));
        tooltip.setShowDuration(Duration.minutes(1));
        chip.setTooltip(tooltip);
        chip.setAccessibleText(
                texts.get("recognition.chip.accessible", choice.letters(), choice.header(), choice.title(), state));
        chip.setOnAction(event -> choose(choice, chip));
        return chip;
    }

    private String state(ColumnChoice choice) {
        return texts.get(
                switch (choice.state()) {
                    case SURE -> "recognition.sure";
                    case UNSURE -> "recognition.unsure";
                    case CHOSEN -> "recognition.chosen";
                    case NONE -> "recognition.left-out";
                });
    }

    private void choose(ColumnChoice choice, Node at) {
        Option none = new Option("", texts.get("recognition.leave-out"), false);
        new FieldChooser<Option>(
                        texts.get("recognition.change", choice.letters()),
                        texts.get("recognition.search"),
                        typed -> {
                            List<Option> found = new java.util.ArrayList<>(model.fieldsFor(choice, typed));
                            found.add(none);
                            return found;
                        },
                        option -> option.likely() ? texts.get("recognition.likely") : "",
                        option -> model.chooseField(choice.index(), option.id()))
                .show(at);
    }

    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.F2) {
            return;
        }
        for (TablePosition<?, ?> cell : preview.getSelectionModel().getSelectedCells()) {
            if (cell.getTableColumn() != null && cell.getTableColumn().getUserData() instanceof ColumnChoice choice) {
                Node chip = preview.lookup("#chip-" + choice.letters());
                choose(choice, chip == null ? preview : chip);
                event.consume();
                return;
            }
        }
    }
}
