package vn.rasoat.app.rules;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.rules.RulesViewModel.Choice;
import vn.rasoat.app.rules.RulesViewModel.Wanted;
import vn.rasoat.model.Texts;
import vn.rasoat.report.RuleBook.Contents;

/** Ties {@code RulesView.fxml} to its view model. */
public final class RulesView {
    private final RulesViewModel model;
    private final Texts texts;
    private final CustomTextField search = new CustomTextField();
    private boolean filling;

    @FXML
    private BorderPane root;

    @FXML
    private Label editionLabel;

    @FXML
    private Label folderLabel;

    @FXML
    private HBox busyRow;

    @FXML
    private Button bookButton;

    @FXML
    private Button bundledButton;

    @FXML
    private MenuButton loadButton;

    @FXML
    private StackPane searchHolder;

    @FXML
    private ComboBox<Choice> groupBox;

    @FXML
    private ComboBox<Choice> listBox;

    @FXML
    private Label countLabel;

    @FXML
    private CheckBox changedBox;

    @FXML
    private ListView<RuleLine> list;

    @FXML
    private VBox detailBox;

    public RulesView(RulesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        search.setId("searchField");
        search.setPromptText(texts.get("rules.search"));
        search.setAccessibleText(texts.get("rules.search"));
        search.setLeft(Parts.icon("fth-search"));
        search.setText(model.wanted().query());
        search.textProperty().addListener((property, was, is) -> narrow());
        searchHolder.getChildren().setAll(search);
        changedBox.setSelected(model.wanted().changed());
        changedBox.setOnAction(event -> narrow());
        groupBox.setOnAction(event -> narrow());
        listBox.setOnAction(event -> narrow());
        busyRow.visibleProperty().bind(model.busy());
        bookButton.setOnAction(event -> model.book());
        MenuItem folder = new MenuItem(texts.get("rules.load.folder"), Parts.icon("fth-folder"));
        folder.setOnAction(event -> model.load());
        MenuItem zip = new MenuItem(texts.get("rules.load.zip"), Parts.icon("fth-archive"));
        zip.setOnAction(event -> model.loadZip());
        loadButton.getItems().setAll(folder, zip);
        loadButton.disableProperty().bind(model.busy());
        bundledButton.setOnAction(event -> model.unload());
        list.setCellFactory(view -> new RuleCell(texts));
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null && !filling) {
                model.select(is.id());
            }
        });
        RuleDetailPane pane = new RuleDetailPane(model, texts, detailBox);
        ChangeListener<Optional<Contents>> read = (property, was, is) -> contents();
        ChangeListener<List<RuleLine>> narrowed = (property, was, is) -> lines(is);
        ChangeListener<Optional<RuleDetail>> looked = (property, was, is) -> {
            pane.show(is);
            mark(is);
        };
        model.contents().addListener(new WeakChangeListener<>(read));
        model.lines().addListener(new WeakChangeListener<>(narrowed));
        model.detail().addListener(new WeakChangeListener<>(looked));
        root.getProperties().put("listeners", List.of(read, narrowed, looked)); // live as long as the screen
        contents();
        lines(model.lines().get());
        pane.show(model.detail().get());
        mark(model.detail().get());
        model.show();
    }

    private void narrow() {
        if (!filling) {
            model.narrow(new Wanted(search.getText(), id(groupBox), id(listBox), changedBox.isSelected()));
        }
    }

    private static String id(ComboBox<Choice> box) {
        return Optional.ofNullable(box.getValue()).map(Choice::id).orElse("");
    }

    private void contents() {
        filling = true;
        fill(groupBox, model.groups(), model.wanted().group());
        fill(listBox, model.lists(), model.wanted().list());
        filling = false;
        boolean own = model.folder().isPresent();
        folderLabel.setText(
                model.folder().map(folder -> texts.get("rules.folder", folder)).orElse(""));
        folderLabel.setVisible(own);
        folderLabel.setManaged(own);
        bundledButton.setVisible(own);
        bundledButton.setManaged(own);
    }

    private static void fill(ComboBox<Choice> box, List<Choice> choices, String chosen) {
        box.getItems().setAll(choices);
        choices.stream()
                .filter(choice -> choice.id().equals(chosen))
                .findFirst()
                .ifPresent(choice -> box.getSelectionModel().select(choice));
    }

    private void lines(List<RuleLine> lines) {
        filling = true;
        list.getItems().setAll(lines);
        filling = false;
        countLabel.setText(texts.get("rules.count", lines.size()));
        editionLabel.setText(model.edition());
        mark(model.detail().get());
    }

    private void mark(Optional<RuleDetail> detail) {
        filling = true;
        detail.flatMap(rule -> model.lines().get().stream()
                        .filter(line -> line.id().equals(rule.id()))
                        .findFirst())
                .ifPresent(line -> list.getSelectionModel().select(line));
        filling = false;
    }
}
