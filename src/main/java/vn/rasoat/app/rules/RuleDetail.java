package vn.rasoat.app.rules;

import java.util.List;
import java.util.Optional;
import vn.rasoat.model.Severity;
import vn.rasoat.rule.RuleChange;

/**
 * A rule with all that can be told of it.
 *
 * @param says what it says of a finding, with the names of what stands in its places
 * @param facts what else is to be known: a heading and a text each
 * @param wrong examples in which it finds something
 * @param right examples in which it finds nothing
 * @param choices the severities that the office may give it
 * @param change what the office has decided
 */
public record RuleDetail(
        String id,
        String title,
        Severity severity,
        String criterion,
        String group,
        String says,
        String explain,
        List<Fact> facts,
        List<Grid> wrong,
        List<Grid> right,
        List<Severity> choices,
        Optional<RuleChange> change) {
    public RuleDetail {
        facts = List.copyOf(facts);
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
        choices = List.copyOf(choices);
    }

    /** A heading and what is to be said. */
    public record Fact(String heading, String text) {}

    /**
     * A small table.
     *
     * @param rows each as long as the columns, and a remark behind them where there are remarks
     */
    public record Grid(List<String> columns, List<List<Cell>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A cell of an example.
     *
     * @param blamed whether the rule says that it is wrong
     */
    public record Cell(String text, boolean blamed) {}
}
