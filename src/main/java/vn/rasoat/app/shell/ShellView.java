package vn.rasoat.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.desk.Problem;
import vn.rasoat.app.desk.Unlocking.Asked;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.history.Comparison;

/** Ties {@code ShellView.fxml} to its view model: the bar at the side, the steps above, the problem panel, the screen. */
final class ShellView {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<Page> STEPS = List.of(Page.START, Page.RECOGNITION, Page.RESULTS, Page.HANDOVER);

    private final ShellViewModel model;
    private final Screens screens;
    private final Texts texts;
    private final CheckNews news;

    @FXML
    private BorderPane root;

    @FXML
    private VBox rail;

    @FXML
    private HBox steps;

    @FXML
    private Button anotherButton;

    @FXML
    private HBox problemPanel;

    @FXML
    private Label problemText;

    @FXML
    private Label problemTodo;

    @FXML
    private Label problemCode;

    @FXML
    private Hyperlink problemDetails;

    @FXML
    private Button problemDismiss;

    @FXML
    private HBox newsPanel;

    @FXML
    private Label newsText;

    @FXML
    private Hyperlink newsLink;

    @FXML
    private StackPane content;

    @FXML
    private StackPane over;

    ShellView(ShellViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.texts = model.desk().texts();
        this.news = new CheckNews(texts);
    }

    @FXML
    void initialize() {
        ChangeListener<Page> turned = (property, was, is) -> show(is);
        model.page().addListener(new WeakChangeListener<>(turned));
        ChangeListener<Optional<Problem>> told = (property, was, is) -> tell(is);
        model.desk().problem().addListener(new WeakChangeListener<>(told));
        ChangeListener<List<Optional<Comparison>>> compared = (property, was, is) -> news();
        model.comparisons().addListener(new WeakChangeListener<>(compared));
        PasswordPanel password = new PasswordPanel(model.desk().unlocking(), texts, over);
        ChangeListener<Optional<Asked>> asked = (property, was, is) -> password.show(is);
        model.desk().unlocking().asked().addListener(new WeakChangeListener<>(asked));
        password.show(model.desk().unlocking().asked().get());
        root.getProperties()
                .put("listeners", List.of(turned, told, compared, asked)); // live as long as the window's content
        problemDismiss.setOnAction(event -> model.desk().dismiss());
        anotherButton.setOnAction(event -> model.choose());
        anotherButton.setTooltip(new Tooltip("Ctrl+O"));
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                model.open(event.getDragboard().getFiles().get(0).toPath());
                event.setDropCompleted(true);
            }
        });
        tell(model.desk().problem().get());
        show(model.page().get());
    }

    private void show(Page page) {
        content.getChildren().setAll(screens.of(page));
        Platform.runLater(() -> focus(page));
        rail(page.section());
        anotherButton.setVisible(page != Page.START && page != Page.CHECK);
        steps.getChildren().clear();
        if (page.section() == Section.CHECK) {
            steps(page);
        }
        news();
    }

    private void rail(Section current) {
        rail.getChildren().clear();
        for (Section section : Section.values()) {
            if (section == Section.SETTINGS) {
                rail.getChildren().add(Parts.columnSpring());
            }
            rail.getChildren().add(railButton(section, current));
        }
    }

    private Button railButton(Section section, Section current) {
        String name = texts.get("section." + section.code());
        Button button = new Button(name, Parts.icon(section.icon()));
        button.setId("section-" + section.code());
        button.getStyleClass().setAll("rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(name + " (Alt+" + (section.ordinal() + 1) + ")"));
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(texts.get("section.accessible", name, section.ordinal() + 1));
        button.pseudoClassStateChanged(CURRENT, section == current);
        button.setOnAction(event -> model.go(section));
        return button;
    }

    private void steps(Page page) {
        for (int i = 0; i < STEPS.size(); i++) {
            if (i > 0) {
                steps.getChildren().add(Parts.icon("fth-chevron-right", "muted-icon"));
            }
            steps.getChildren().add(step(i + 1, STEPS.get(i), page));
        }
    }

    /** Puts the keyboard where the person will want it next. */
    private void focus(Page page) {
        String first =
                switch (page) {
                    case START -> "#chooseButton";
                    case RECOGNITION -> "#startButton";
                    case CHECK -> "#cancelButton";
                    case RESULTS -> "#table";
                    case HANDOVER -> "#writeButton";
                    case HISTORY -> "#list";
                    case RULES -> "#searchField";
                    case REGISTER -> model.register().kept().get().isPresent() ? "#openField" : "#chooseButton";
                    case SETTINGS -> "#language-" + model.desk().language();
                    case HELP -> "#root";
                };
        Optional.ofNullable(content.lookup(first)).ifPresent(Node::requestFocus);
    }

    private Button step(int number, Page step, Page page) {
        String name = texts.get("step." + step.name().toLowerCase(Locale.ROOT));
        Label circle = Parts.label(Integer.toString(number), "step-number");
        Button button = new Button(name, circle);
        button.setId("step-" + step.name());
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("step");
        button.setAccessibleText(texts.get("step.accessible", number, name));
        button.setDisable(!model.canShow(step) || page == Page.CHECK);
        Page shown = page == Page.CHECK ? Page.RECOGNITION : page;
        button.pseudoClassStateChanged(CURRENT, step == shown);
        button.setOnAction(event -> model.go(step));
        return button;
    }

    private void tell(Optional<Problem> problem) {
        show(problemPanel, problem.isPresent());
        problem.ifPresent(told -> {
            problemText.setText(told.happened());
            problemTodo.setText(told.todo());
            show(problemTodo, !told.todo().isEmpty());
            problemCode.setText(texts.get("problem.code", told.code()));
            problemDetails.setOnAction(event -> {
                TextArea details = new TextArea(told.details());
                details.setEditable(false);
                PopOver popOver = new PopOver(details);
                popOver.setDetachable(false);
                popOver.show(problemDetails);
            });
        });
    }

    /** How the check stands beside the one before it, and what the score does not count. */
    private void news() {
        boolean there = model.page().get() == Page.RESULTS && model.checked().isPresent();
        Optional<String> told = there
                ? news.of(
                        model.comparisons().get().stream()
                                .flatMap(Optional::stream)
                                .toList(),
                        model.checked().orElseThrow().ruleChanges(),
                        model.desk().clock().getZone())
                : Optional.empty();
        show(newsPanel, told.isPresent());
        newsText.setText(told.orElse(""));
        if (there && model.outdated()) {
            show(newsPanel, true);
            newsText.setText(texts.get("news.outdated"));
            newsLink.setText(texts.get("news.again"));
            newsLink.setOnAction(event -> model.checkAgain());
            return;
        }
        boolean compared = model.comparisons().get().stream().anyMatch(Optional::isPresent);
        newsLink.setText(texts.get(compared ? "news.history" : "news.rules"));
        newsLink.setOnAction(event -> model.go(compared ? Section.HISTORY : Section.RULES));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
