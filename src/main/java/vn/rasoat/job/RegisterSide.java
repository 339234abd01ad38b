package vn.rasoat.job;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.check.FindingBrowser.ShownCell;
import vn.rasoat.check.FindingBrowser.ShownRow;
import vn.rasoat.check.Match;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.mapping.value.ValueReaders;

/**
 * What the population register says of somebody whom a row may mean, beside what the row says.
 *
 * @param kind how the person was found
 * @param probability how likely it is the same person, 0 to 1; 1 when found by a number
 * @param fields the fields that the register holds, in its order; those that neither side has are left out
 */
public record RegisterSide(Match.Kind kind, double probability, List<Pair> fields) {
    public RegisterSide {
        fields = List.copyOf(fields);
    }

    /**
     * A field on both sides.
     *
     * @param field the field's id
     * @param list the row's text, or empty
     * @param register the register's text, or empty
     * @param differs whether both say something, and not the same
     */
    public record Pair(String field, String list, String register, boolean differs) {
        @Override
        public String toString() { // a person's data
            return "Pair[" + field + "]";
        }
    }

    /** The people that a row may mean, the likeliest first; none when the register knows of nobody. */
    static List<RegisterSide> of(Match match, ShownRow row, List<String> fields, Toolbox tools, Context context) {
        if (match.kind() == Match.Kind.NONE) {
            return List.of();
        }
        if (match.candidates().isEmpty()) {
            return List.of(new RegisterSide(match.kind(), 1, pairs(match.person(), row, fields, tools, context)));
        }
        return match.candidates().stream()
                .map(each -> new RegisterSide(
                        match.kind(), each.probability(), pairs(each.person(), row, fields, tools, context)))
                .toList();
    }

    private static List<Pair> pairs(Row person, ShownRow row, List<String> fields, Toolbox tools, Context context) {
        List<Pair> out = new ArrayList<>();
        for (int slot = 0; slot < fields.size(); slot++) {
            String field = fields.get(slot);
            Value theirs = person.get(slot);
            String register = theirs.present() ? theirs.cell().text() : "";
            String list = row.text(field);
            if (!register.isEmpty() || !list.isEmpty()) {
                Value ours = ours(row, field, tools, context);
                boolean differs = ours.present() && theirs.present() && !same(ours, theirs);
                out.add(new Pair(field, list, register, differs));
            }
        }
        return out;
    }

    private static boolean same(Value ours, Value theirs) {
        return (ours.key() != 0 && theirs.key() != 0)
                ? ours.key() == theirs.key()
                : ours.cell().text().equals(theirs.cell().text());
    }

    private static Value ours(ShownRow row, String field, Toolbox tools, Context context) {
        String type = tools.anyField(field).map(known -> known.type()).orElse("text");
        Cell cell = row.cells().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .map(RegisterSide::cell)
                .orElse(Cell.NONE);
        return ValueReaders.of(type, context).read(cell);
    }

    private static Cell cell(ShownCell shown) {
        return new Cell(shown.raw(), shown.text(), shown.kind(), false, 0);
    }

    @Override
    public String toString() { // a person's data
        return "RegisterSide[" + kind + "]";
    }
}
