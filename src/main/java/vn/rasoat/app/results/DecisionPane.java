package vn.rasoat.app.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.results.DecisionForm.Kind;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.decision.Standing.State;

/** Draws what can be done about the finding on the right, how it stands, and the small form of each thing to do. */
final class DecisionPane {
    private final DecisionsViewModel model;
    private final Texts texts;
    private final Runnable next;
    private final VBox box = new VBox();
    private final VBox form = new VBox();
    private final List<Button> buttons = new ArrayList<>();

    /** @param next goes on to the next finding, when one alone was decided */
    DecisionPane(DecisionsViewModel model, Texts texts, Runnable next) {
        this.model = model;
        this.texts = texts;
        this.next = next;
        box.setId("decisionPane");
        box.getStyleClass().add("decision");
        form.getStyleClass().add("decision-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !form.getChildren().isEmpty()) {
                close();
                event.consume();
            }
        });
    }

    /** The pane, drawn anew for the finding that is looked at. */
    Node draw() {
        box.getChildren().clear();
        close();
        if (!model.possible()) {
            return box;
        }
        Decided decided = model.decided();
        HBox head = new HBox(Parts.label(texts.get("decide.title"), "section"), Parts.spring(), chip(decided));
        head.getStyleClass().add("decision-head");
        box.getChildren().add(head);
        if (!decided.text().isEmpty()) {
            Label told = Parts.paragraph(decided.text(), "strong");
            told.setId("decidedText");
            box.getChildren().add(told);
        }
        if (!decided.note().isEmpty()) {
            Label note = Parts.paragraph(decided.note(), "muted");
            note.setGraphic(Parts.icon("fth-message-square", "muted-icon"));
            box.getChildren().add(note);
        }
        scope();
        box.getChildren().addAll(actions(decided), form);
        return box;
    }

    private Label chip(Decided decided) {
        Label chip = Parts.label(
                decided.title(), "state-chip", decided.state().name().toLowerCase(Locale.ROOT));
        chip.setId("stateChip");
        chip.setGraphic(StateSign.icon(decided.state()));
        return chip;
    }

    /** For how many the decision is; asked only where there is a choice. */
    private void scope() {
        int alike = model.reach(Scope.ALIKE);
        int selected = model.reach(Scope.SELECTED);
        if (alike <= 1 && selected <= 1) {
            return;
        }
        Locale locale = Locale.forLanguageTag(texts.language());
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox();
        choices.getStyleClass().add("scope");
        choices.getChildren().add(scope(group, Scope.ONE, texts.get("decide.scope.one")));
        if (selected > 1) {
            choices.getChildren()
                    .add(scope(
                            group,
                            Scope.SELECTED,
                            texts.get("decide.scope.selected", String.format(locale, "%,d", selected))));
        }
        if (alike > 1) {
            choices.getChildren()
                    .add(scope(
                            group, Scope.ALIKE, texts.get("decide.scope.alike", String.format(locale, "%,d", alike))));
        }
        box.getChildren().add(choices);
        if (selected > 1) {
            model.scope().set(Scope.SELECTED);
        }
        group.getToggles().stream()
                .filter(each -> each.getUserData() == model.scope().get())
                .forEach(group::selectToggle);
    }

    private RadioButton scope(ToggleGroup group, Scope scope, String text) {
        RadioButton button = new RadioButton(text);
        button.setId("scope-" + scope.name());
        button.setUserData(scope);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.selectedProperty().addListener((property, was, is) -> {
            if (is) {
                model.scope().set(scope);
            }
        });
        return button;
    }

    private Node actions(Decided decided) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("decision-actions");
        buttons.clear();
        if (model.hasSuggestion()) {
            Button accept = button("accept", "fth-check", this::accept);
            accept.getStyleClass().add("accent");
        }
        if (!model.cells().isEmpty()) {
            button("type", "fth-edit-2", () -> open(Kind.TYPE));
        }
        button("keep", "fth-bookmark", () -> open(Kind.KEEP));
        button("send", "fth-send", () -> open(Kind.SEND));
        button("note", "fth-message-square", () -> open(Kind.NOTE));
        if (decided.state() != State.OPEN || !decided.text().isEmpty()) {
            button("reopen", "fth-rotate-ccw", model::reopen);
        }
        flow.getChildren().setAll(buttons);
        return flow;
    }

    private Button button(String name, String icon, Runnable action) {
        Button button = new Button(texts.get("decide." + name), Parts.icon(icon));
        button.setId("decide-" + name);
        button.setMnemonicParsing(true);
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setTooltip(new javafx.scene.control.Tooltip(texts.get("decide." + name + ".hint")));
        button.setOnAction(event -> action.run());
        buttons.add(button);
        return button;
    }

    /** Takes the proposal and goes on. */
    void accept() {
        if (model.possible() && model.hasSuggestion()) {
            boolean one = model.scope().get() == Scope.ONE;
            model.acceptSuggestion();
            done(one);
        }
    }

    /** Opens the form of one of the things to do. */
    void open(Kind kind) {
        if (!model.possible() || (kind == Kind.TYPE && model.cells().isEmpty())) {
            return;
        }
        DecisionForm made = new DecisionForm(kind, model, texts);
        form.getChildren().setAll(made.node());
        made.onDone(() -> {
            boolean one = model.scope().get() == Scope.ONE;
            if (made.carryOut()) {
                done(one && kind != Kind.NOTE);
            }
        });
        made.onLeave(this::close);
        made.focus();
    }

    private void done(boolean one) {
        close();
        if (one) {
            next.run();
        }
    }

    private void close() {
        form.getChildren().clear();
    }

    /** Sends nobody anything: the choice of whom to send to. */
    static ComboBox<Map.Entry<String, String>> receivers(Map<String, String> known) {
        ComboBox<Map.Entry<String, String>> box = new ComboBox<>();
        box.getItems().setAll(known.entrySet());
        box.setConverter(new EntryWords());
        return box;
    }

    /** Shows the name of an entry. */
    private static final class EntryWords extends javafx.util.StringConverter<Map.Entry<String, String>> {
        @Override
        public String toString(Map.@org.jspecify.annotations.Nullable Entry<String, String> entry) {
            return entry == null ? "" : entry.getValue();
        }

        @Override
        public Map.Entry<String, String> fromString(String text) {
            return Map.entry(text, text);
        }
    }

    /** The last day of an exception as typed; empty for none. */
    static Optional<LocalDate> day(javafx.scene.control.DatePicker picker) {
        return Optional.ofNullable(picker.getValue());
    }
}
