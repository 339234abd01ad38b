package vn.rasoat.app.handover;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.handover.HandOverViewModel.Stage;
import vn.rasoat.correction.CorrectionList;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.model.Texts;

/** Ties {@code HandOverView.fxml} to its view model. */
public final class HandOverView {
    private final HandOverViewModel model;
    private final Texts texts;
    private final double em;

    @FXML
    private SplitPane root;

    @FXML
    private VBox documents;

    @FXML
    private Label folderLabel;

    @FXML
    private Button folderButton;

    @FXML
    private CheckBox unmaskBox;

    @FXML
    private Button writeButton;

    @FXML
    private HBox writingRow;

    @FXML
    private HBox writtenPanel;

    @FXML
    private Label writtenLabel;

    @FXML
    private Label filesLabel;

    @FXML
    private Label refusedLabel;

    @FXML
    private Button openButton;

    @FXML
    private TabPane previews;

    @FXML
    private Tab listTab;

    @FXML
    private Tab copyTab;

    @FXML
    private TableView<CorrectionList.Preview> listTable;

    @FXML
    private TableView<CopyLine> copyTable;

    /** @param em the size of the text in pixels */
    public HandOverView(HandOverViewModel model, Texts texts, double em) {
        this.model = model;
        this.texts = texts;
        this.em = em;
    }

    @FXML
    void initialize() {
        folderLabel
                .textProperty()
                .bind(Bindings.createStringBinding(() -> model.folder().get().toString(), model.folder()));
        folderButton.setOnAction(event -> model.chooseFolder());
        unmaskBox.selectedProperty().bindBidirectional(model.unmasked());
        writeButton.setOnAction(event -> model.write());
        writeButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.stage().get() == Stage.WRITING || model.nothingWanted(),
                        model.stage(),
                        model.formats(),
                        model.extras()));
        openButton.setOnAction(event -> model.openFolder());
        tables();
        ChangeListener<Stage> stage = (property, was, is) -> show(is);
        model.stage().addListener(new WeakChangeListener<>(stage));
        ChangeListener<HandOverPreview> preview = (property, was, is) -> show(is);
        model.preview().addListener(new WeakChangeListener<>(preview));
        ChangeListener<Object> wanted = (property, was, is) -> documents();
        model.extras().addListener(new WeakChangeListener<>(wanted));
        root.getProperties().put("listeners", List.of(stage, preview, wanted)); // live as long as the screen
        show(model.stage().get());
        show(model.preview().get());
        model.refresh();
    }

    /** What can be chosen; drawn anew when it is proposed otherwise. */
    private void documents() {
        List<CheckBox> boxes = documents.lookupAll(".check-box").stream()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .toList();
        String focused = boxes.stream()
                .filter(CheckBox::isFocused)
                .map(CheckBox::getId)
                .findFirst()
                .orElse("");
        documents
                .getChildren()
                .setAll(
                        document(Format.XLSX),
                        extra(Extra.BY_VILLAGE, true, "part"),
                        extra(Extra.BY_ROUTE, true, "part"),
                        extra(
                                Extra.COPY,
                                model.canCopy() && model.preview().get().cells() > 0,
                                ""),
                        document(Format.HTML),
                        document(Format.CSV),
                        extra(Extra.EXCEPTIONS, model.preview().get().exceptions() > 0, ""),
                        document(Format.JSON));
        if (!focused.isEmpty() && documents.lookup("#" + focused) instanceof CheckBox again) {
            again.requestFocus();
        }
    }

    private VBox document(Format format) {
        String name = format.name().toLowerCase(Locale.ROOT);
        CheckBox box = box(name, "handover." + name, HandOverViewModel.fileName(format));
        box.setSelected(model.formats().get().contains(format));
        box.selectedProperty().addListener((property, was, is) -> model.want(format, is));
        return row(box, texts.get("handover." + name + ".text"), HandOverViewModel.fileName(format), "");
    }

    private VBox extra(Extra extra, boolean possible, String style) {
        String name = extra.name().toLowerCase(Locale.ROOT).replace('_', '-');
        CheckBox box = box(name, "handover." + name, "");
        box.setSelected(model.extras().get().contains(extra));
        box.setDisable(!possible);
        box.selectedProperty().addListener((property, was, is) -> model.want(extra, is));
        String hint = extra == Extra.COPY && !model.canCopy()
                ? "handover.copy.impossible"
                : extra == Extra.COPY && !possible ? "handover.copy.none" : "handover." + name + ".text";
        return row(box, texts.get(hint), extra == Extra.COPY ? model.copyName() : "", style);
    }

    private CheckBox box(String id, String key, String file) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setId("want-" + id);
        box.setMnemonicParsing(true);
        box.setAccessibleHelp(texts.get(key + ".text") + " " + file);
        return box;
    }

    private static VBox row(CheckBox box, String text, String file, String style) {
        box.getStyleClass().add("strong");
        HBox head = new HBox(box, Parts.spring(), Parts.label(file, "code"));
        head.getStyleClass().add("document-head");
        VBox row = new VBox(head, Parts.paragraph(text, "muted", "small", "indented"));
        row.getStyleClass().add("document");
        if (!style.isEmpty()) {
            row.getStyleClass().add(style);
        }
        return row;
    }

    private void tables() {
        listTable
                .getColumns()
                .setAll(List.of(
                        column("village", 7, CorrectionList.Preview::village),
                        column("person", 10, CorrectionList.Preview::name),
                        column("field", 8, CorrectionList.Preview::field),
                        column("value", 9, CorrectionList.Preview::value),
                        column("message", 24, CorrectionList.Preview::message)));
        copyTable
                .getColumns()
                .setAll(List.of(
                        column("cell", 5, CopyLine::cell),
                        column("field", 11, CopyLine::field),
                        column("value", 12, CopyLine::was),
                        column("new", 14, CopyLine::value)));
        for (TableView<?> table : List.of(listTable, copyTable)) {
            table.setFixedCellSize(Math.round(em * 2.3));
        }
        listTable.setPlaceholder(Parts.paragraph(texts.get("handover.preview.list.none"), "muted"));
        copyTable.setPlaceholder(Parts.paragraph(texts.get("handover.preview.copy.none"), "muted"));
        previews.setAccessibleText(texts.get("handover.preview"));
    }

    private <T> TableColumn<T, String> column(String name, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(texts.get("handover.column." + name));
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setPrefWidth(em * width);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private void show(HandOverPreview preview) {
        Locale locale = Locale.forLanguageTag(texts.language());
        listTab.setText(texts.get("handover.preview.list", String.format(locale, "%,d", preview.lines())));
        copyTab.setText(texts.get("handover.preview.copy", String.format(locale, "%,d", preview.cells())));
        listTable.getItems().setAll(preview.list());
        copyTable.getItems().setAll(preview.copy());
        documents();
    }

    private void show(Stage stage) {
        writingRow.setVisible(stage == Stage.WRITING);
        writtenPanel.setVisible(stage == Stage.WRITTEN);
        writtenPanel.setManaged(stage == Stage.WRITTEN);
        if (stage == Stage.WRITTEN) {
            writtenLabel.setText(texts.get("handover.written", model.fileNames().size()));
            filesLabel.setText(String.join("  ·  ", model.fileNames()));
            boolean refused = model.refused() > 0;
            refusedLabel.setVisible(refused);
            refusedLabel.setManaged(refused);
            refusedLabel.setText(
                    texts.get("handover.refused", model.refused()) + "\n" + String.join("\n", model.refusals()));
            openButton.requestFocus();
        }
    }
}
