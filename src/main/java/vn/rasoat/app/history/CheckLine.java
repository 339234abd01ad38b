package vn.rasoat.app.history;

import java.util.List;
import java.util.Optional;

/**
 * A check, told.
 *
 * @param score 0 to 100
 * @param scoreText the score in words
 * @param closed findings gone since the check before, or a dash
 * @param note what must be known to read the score; may be empty
 * @param news what became of each rule's findings
 */
public record CheckLine(
        String when,
        String file,
        String rows,
        Optional<Double> score,
        String scoreText,
        String errors,
        String warnings,
        String closed,
        String reopened,
        String fresh,
        String note,
        List<RuleLine> news) {
    public CheckLine {
        news = List.copyOf(news);
    }

    /** What became of a rule's findings. */
    public record RuleLine(String rule, String title, int closed, int still, int reopened, int fresh) {}
}
