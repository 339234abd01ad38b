package vn.rasoat.check;

import java.util.List;
import java.util.Map;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.Severity;
import vn.rasoat.rule.Rule;

/**
 * One thing a rule has found wrong, ready to be told: codes and values, never a finished sentence. The sentence is made, in the
 * reader's language, by the document or screen that shows it.
 *
 * @param id stable across runs on the same data, and as long as the person and the blamed values stay the same
 * @param field the field that the rule was bound to, or the empty string
 * @param caseName the case of the rule's kind, or the empty string
 * @param blamed the cells that would have to change; empty when the table as a whole is blamed
 * @param involved cells that are evidence
 * @param arguments what the rule's message may name
 * @param groupSize how many rows share what the finding is about; 1 for a finding about one row
 * @param accepted whether a person has accepted it as right, with a reason
 */
public record Finding(
        String id,
        Rule rule,
        String field,
        String caseName,
        Severity severity,
        List<BlamedCell> blamed,
        List<CellRef> involved,
        Map<String, String> arguments,
        int groupSize,
        boolean accepted) {
    public Finding {
        blamed = List.copyOf(blamed);
        involved = List.copyOf(involved);
        arguments = Map.copyOf(arguments);
    }

    /**
     * A cell that would have to change.
     *
     * @param field the field's id
     * @param value what stands there, as the file has it
     * @param suggestion the proposed text, or the empty string
     */
    public record BlamedCell(CellRef at, String field, String value, String suggestion) {
        @Override
        public String toString() { // a person's data
            return "BlamedCell[" + field + " at " + at + "]";
        }
    }

    @Override
    public String toString() { // arguments quote a person's data
        return "Finding[" + rule.id() + " " + id + "]";
    }
}
