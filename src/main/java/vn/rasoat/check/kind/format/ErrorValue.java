package vn.rasoat.check.kind.format;

import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.CellKind;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Fails cells that hold a spreadsheet program's error instead of a value, natively or as text. */
public final class ErrorValue implements CheckKind {
    private static final int SHORTEST_ROW_OF_HASHES = 3;

    @Override
    public String name() {
        return "error-value";
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule));
    }

    /** Whether a cell is an error, or a text such as {@code #N/A}, {@code #DIV/0!}, {@code #TÊN?} or {@code ########}. */
    public static boolean isError(Cell cell) {
        if (cell.kind() == CellKind.ERROR) {
            return true;
        }
        String text = cell.text();
        if (text.length() < SHORTEST_ROW_OF_HASHES || text.charAt(0) != '#') {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return text.equals("#N/A") || allHashes(text) || (isShout(text) && (last == '!' || last == '?'));
    }

    private static boolean allHashes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '#') {
                return false;
            }
        }
        return true;
    }

    /** Capitals, digits and strokes without a blank, as the names of errors are. */
    private static boolean isShout(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || c == ' ') {
                return false;
            }
        }
        return true;
    }

    private record Bound(int slot) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (value.cell().kind() == CellKind.BLANK) {
                return Outcome.NOT_APPLICABLE;
            }
            return Outcome.passIf(!isError(value.cell()));
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot);
        }
    }
}
