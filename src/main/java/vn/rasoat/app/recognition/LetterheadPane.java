package vn.rasoat.app.recognition;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.job.Preview;
import vn.rasoat.model.Texts;

/** What stands above the table in its sheet: drawn as it stands, so that one sees it was seen and set aside. */
final class LetterheadPane {
    private final Texts texts;
    private final double numberWidth;
    private final int most;

    /**
     * @param numberWidth the width of the column of row numbers in pixels
     * @param most how many rows are shown
     */
    LetterheadPane(Texts texts, double numberWidth, int most) {
        this.texts = texts;
        this.numberWidth = numberWidth;
        this.most = most;
    }

    void show(VBox box, List<Preview.Above> rows) {
        box.getChildren().clear();
        box.setVisible(!rows.isEmpty());
        box.setManaged(!rows.isEmpty());
        rows.stream().limit(most).forEach(row -> box.getChildren().add(line(row)));
        int left = Math.max(0, rows.size() - most);
        if (!rows.isEmpty()) {
            String told = left > 0 ? texts.get("recognition.above.more", left) : texts.get("recognition.above");
            Label note = Parts.label(told, "muted", "small");
            HBox last = new HBox(number(""), Parts.icon("fth-corner-left-up", "muted-icon"), note);
            last.getStyleClass().add("above-line");
            box.getChildren().add(last);
        }
    }

    private Node line(Preview.Above row) {
        HBox line = new HBox(number(Integer.toString(row.number())));
        row.texts().forEach(text -> line.getChildren().add(Parts.label(text.replaceAll("\\s+", " "))));
        line.getStyleClass().add("above-line");
        return line;
    }

    private Label number(String text) {
        Label number = Parts.label(text, "row-number");
        number.setMinWidth(numberWidth);
        number.setPrefWidth(numberWidth);
        return number;
    }
}
