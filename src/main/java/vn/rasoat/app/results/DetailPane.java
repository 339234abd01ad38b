package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.results.FindingDetail.BothSides;
import vn.rasoat.app.results.FindingDetail.RegisterPerson;
import vn.rasoat.app.results.FindingDetail.RelatedRow;
import vn.rasoat.app.results.FindingDetail.RowCell;
import vn.rasoat.app.results.FindingDetail.WrongCell;
import vn.rasoat.model.Texts;

/** Draws the finding on the right: what, why, where it is written, what to do, who. */
final class DetailPane {
    private final Texts texts;
    private final VBox box;
    private final DecisionPane decisions;

    DetailPane(VBox box, Texts texts, DecisionPane decisions) {
        this.box = box;
        this.texts = texts;
        this.decisions = decisions;
    }

    void show(Optional<FindingDetail> detail) {
        box.getChildren().setAll(detail.map(this::of).orElseGet(this::nothing));
    }

    private List<Node> nothing() {
        return List.of(Parts.paragraph(texts.get("results.detail.none"), "muted"));
    }

    private List<Node> of(FindingDetail detail) {
        List<Node> out = new ArrayList<>();
        out.add(Parts.ruleHead(
                detail.severity(), texts.get("severity." + detail.severity().code()), detail.ruleId()));
        out.add(Parts.paragraph(detail.title(), "detail-title"));
        out.add(Parts.paragraph(detail.place() + " · " + detail.group(), "muted", "small"));
        Label message = Parts.paragraph(
                detail.message(), "detail-message", detail.severity().code());
        message.setId("detailMessage");
        message.setMaxWidth(Double.MAX_VALUE);
        out.add(message);
        if (!detail.wrong().isEmpty()) {
            out.add(section(detail.wrong().size() > 1 ? "results.detail.either" : "results.detail.wrong"));
            detail.wrong().forEach(cell -> out.add(wrong(cell)));
        }
        out.add(decisions.draw());
        register(out, detail.register());
        related(out, detail);
        paragraph(out, "results.detail.why", detail.why());
        bullets(out, "results.detail.look", detail.documents(), "fth-file-text");
        bullets(out, "results.detail.who", detail.route().isEmpty() ? List.of() : List.of(detail.route()), "fth-user");
        bullets(out, "results.detail.law", detail.law(), "fth-book-open");
        paragraph(out, "results.detail.services", detail.services());
        if (!detail.row().isEmpty()) {
            out.add(section("results.detail.row"));
            out.add(row(detail.row()));
        }
        return out;
    }

    /** The register's person beside the row, field by field. */
    private void register(List<Node> out, List<RegisterPerson> people) {
        if (people.isEmpty()) {
            return;
        }
        out.add(section("results.detail.register"));
        for (RegisterPerson person : people) {
            GridPane grid = new GridPane();
            grid.getStyleClass().addAll("whole-row", "both-sides");
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().addAll(half, half);
            grid.addRow(
                    0,
                    Parts.label(texts.get("results.register.list"), "strong", "small"),
                    Parts.label(texts.get("results.register.register"), "strong", "small"));
            for (int i = 0; i < person.fields().size(); i++) {
                both(grid, 1 + 2 * i, person.fields().get(i));
            }
            VBox card = new VBox(Parts.paragraph(person.how(), "strong"), grid);
            card.getStyleClass().add("related-row");
            out.add(card);
        }
    }

    private void both(GridPane grid, int row, BothSides both) {
        grid.add(Parts.label(both.field(), "muted", "small"), 0, row, 2, 1);
        String list = both.list().isEmpty() ? texts.get("results.blank") : both.list();
        String theirs = both.register().isEmpty() ? texts.get("results.blank") : both.register();
        grid.addRow(
                row + 1,
                both.differs() ? marked(list, "fth-x", "is-wrong") : Parts.paragraph(list),
                both.differs() ? marked(theirs, "fth-check", "is-proposal") : Parts.paragraph(theirs));
    }

    /** The household, the other holders of a number: what the finding is seen by. */
    private void related(List<Node> out, FindingDetail detail) {
        if (detail.related().isEmpty()) {
            paragraph(out, "results.detail.others", detail.others());
            return;
        }
        out.add(section("results.detail.related"));
        for (RelatedRow row : detail.related()) {
            Label head = Parts.paragraph(
                    row.person().isEmpty() ? row.place() : row.place() + " · " + row.person(), "strong");
            VBox card = new VBox(head, row(row.cells()));
            card.getStyleClass().add("related-row");
            out.add(card);
        }
        if (detail.more() > 0) {
            out.add(Parts.label(texts.get("results.detail.related.more", detail.more()), "muted"));
        }
    }

    private Label section(String key) {
        return Parts.label(texts.get(key), "section");
    }

    private void paragraph(List<Node> out, String key, String text) {
        if (!text.isBlank()) {
            out.add(section(key));
            out.add(Parts.paragraph(text));
        }
    }

    private void bullets(List<Node> out, String key, List<String> lines, String icon) {
        if (lines.isEmpty()) {
            return;
        }
        out.add(section(key));
        for (String line : lines) {
            Label text = Parts.paragraph(line);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox bullet = new HBox(Parts.icon(icon, "muted-icon"), text);
            bullet.getStyleClass().add("bullet");
            out.add(bullet);
        }
    }

    private Node wrong(WrongCell cell) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("wrong-cell");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), growing());
        Label title =
                Parts.paragraph(cell.cell().isEmpty() ? cell.field() : cell.field() + " · " + cell.cell(), "strong");
        grid.add(title, 0, 0, 2, 1);
        line(
                grid,
                1,
                texts.get("results.detail.now"),
                marked(cell.value().isEmpty() ? texts.get("results.blank") : cell.value(), "fth-x", "is-wrong"));
        if (!cell.suggestion().isEmpty()) {
            line(grid, 2, texts.get("results.detail.proposal"), marked(cell.suggestion(), "fth-check", "is-proposal"));
        }
        return grid;
    }

    private static Label marked(String text, String icon, String style) {
        Label label = Parts.paragraph(text, style);
        label.setGraphic(Parts.icon(icon));
        return label;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        return growing;
    }

    private static void line(GridPane grid, int row, String name, Label value) {
        Label left = Parts.label(name, "muted", "small");
        left.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setValignment(left, VPos.TOP);
        grid.add(left, 0, row);
        grid.add(value, 1, row);
    }

    private Node row(List<RowCell> cells) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("whole-row");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(42);
        grid.getColumnConstraints().addAll(names, growing());
        for (int i = 0; i < cells.size(); i++) {
            RowCell cell = cells.get(i);
            Label name = Parts.paragraph(cell.field(), "muted", "small");
            GridPane.setValignment(name, VPos.TOP);
            String text = cell.value().isEmpty() ? texts.get("results.blank") : cell.value();
            grid.add(name, 0, i);
            grid.add(cell.wrong() ? marked(text, "fth-x", "is-wrong") : Parts.paragraph(text), 1, i);
        }
        return grid;
    }
}
