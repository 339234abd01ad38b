package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.app.results.ScoreCard.CriterionFigure;
import vn.rasoat.app.results.ScoreCard.Figure;
import vn.rasoat.model.Texts;

/** Draws the figures above the findings. */
final class ScoreBar {
    private static final double LARGE_TEXT = 17;
    private static final double LARGEST_TEXT = 19;
    private static final double GOOD = 0.98;
    private static final double FAIR = 0.9;

    private final Texts texts;
    private final int columns;
    private final int figureColumns;

    /** @param em the size of the text in pixels; large text has fewer criteria and figures in a line */
    ScoreBar(Texts texts, double em) {
        this.texts = texts;
        this.columns = em > LARGE_TEXT ? 2 : 3;
        this.figureColumns = em > LARGEST_TEXT ? 1 : 2;
    }

    List<Node> of(ScoreCard card) {
        List<Node> out = new ArrayList<>();
        out.add(score(card));
        out.add(criteria(card));
        out.add(figures(card));
        return out;
    }

    private Node score(ScoreCard card) {
        Label number = Parts.label(card.score(), "score-number");
        number.setId("scoreLabel");
        Label under = Parts.label(texts.get(card.scored() ? "results.score" : "results.score.few"), "muted", "small");
        HBox gate = new HBox(
                Parts.icon(
                        switch (card.gateState()) {
                            case OPEN -> "fth-unlock";
                            case SHUT -> "fth-lock";
                            case NONE -> "fth-minus-circle";
                        }),
                Parts.label(card.gate()));
        gate.getStyleClass().addAll("gate", card.gateState().name().toLowerCase(Locale.ROOT));
        Tooltip.install(gate, new Tooltip(texts.get("results.gate") + ": " + card.gate()));
        HBox line = new HBox(number, Parts.label(card.scored() ? "/ 100" : "", "muted"));
        line.getStyleClass().add("score-line");
        VBox box = new VBox(line, under, gate);
        box.getStyleClass().add("score-box");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private Node criteria(ScoreCard card) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("criteria");
        HBox.setHgrow(grid, Priority.ALWAYS);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(third);
        }
        for (int i = 0; i < card.criteria().size(); i++) {
            grid.add(criterion(card.criteria().get(i)), i % columns, i / columns);
        }
        return grid;
    }

    private static Node criterion(CriterionFigure figure) {
        ProgressBar bar = new ProgressBar(figure.share().orElse(0.0));
        bar.getStyleClass().add(style(figure));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(figure.name() + ": " + figure.text());
        VBox box = new VBox(
                new HBox(Parts.label(figure.name()), Parts.spring(), Parts.label(figure.text(), "strong")), bar);
        box.getStyleClass().add("criterion");
        Tooltip.install(box, new Tooltip(figure.name() + ": " + figure.meaning()));
        return box;
    }

    private static String style(CriterionFigure figure) {
        double share = figure.share().orElse(1.0);
        return share >= GOOD ? "good" : share >= FAIR ? "fair" : "poor";
    }

    private Node figures(ScoreCard card) {
        GridPane box = new GridPane();
        box.getStyleClass().add("figures");
        box.setMinWidth(Region.USE_PREF_SIZE);
        for (int i = 0; i < card.figures().size(); i++) {
            Figure figure = card.figures().get(i);
            HBox one = new HBox(
                    Parts.label(figure.number(), "figure-number", figure.style()),
                    Parts.label(figure.label(), "muted", "small"));
            one.getStyleClass().add("figure");
            box.add(one, i % figureColumns, i / figureColumns);
        }
        return box;
    }
}
