package vn.rasoat.check.kind.completeness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.check.kind.common.Silent;
import vn.rasoat.check.kind.format.ErrorValue;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code required}: a cell must not be empty, nor hold a stand-in for nothing. A spreadsheet's error is another rule's business.
 *
 * <p>Parameters: {@code profile} (the rule holds only where the profile requires the field), {@code leaveTo} (fields
 * that other rules are about where the table has the column named beside them), {@code emptyOnly} (a placeholder is another rule's business), {@code propose} (what a usable personal ID in
 * {@code id} says instead: {@code sex}, {@code birth-year}, {@code nationality}).
 */
public final class Required implements CheckKind {
    private static final int EMPTY = Outcome.fail(0);
    private static final int PLACEHOLDER = Outcome.fail(1);

    @Override
    public String name() {
        return "required";
    }

    @Override
    public List<String> cases() {
        return List.of("empty", "placeholder");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("column");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        int slot = binding.onlySlot(rule);
        String field = BoundField.of(rule, binding);
        boolean unwanted = spec.flag("profile") && !binding.profile().requires(field);
        String other = spec.parameters().path("leaveTo").path(field).asText();
        if (unwanted || (!other.isEmpty() && binding.slot(other) >= 0)) {
            return new Silent(slot);
        }
        int placeholder = spec.flag("emptyOnly") ? Outcome.NOT_ASSESSABLE : PLACEHOLDER;
        String title = binding.context().fieldTitles().getOrDefault(field, field);
        Filled filled = new Filled(slot, placeholder, title);
        if (spec.optionalText("propose").isEmpty()) {
            return filled;
        }
        IdSays says = spec.choice("propose", IdSays.class);
        int id = binding.slot(spec.optionalText("id").orElse("so_dinh_danh"));
        return new Proposing(filled, says, id, binding.slot("ngay_sinh"));
    }

    /** Only the one cell is read. */
    private record Filled(int slot, int placeholder, String title) implements FormCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof Blank blank)) {
                return Outcome.PASS;
            }
            if (!blank.placeholder()) {
                return EMPTY;
            }
            return ErrorValue.isError(blank.cell()) ? Outcome.NOT_ASSESSABLE : placeholder;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot).with(Map.of("column", title));
        }
    }

    /** The row's personal ID may say what is missing. */
    private record Proposing(Filled filled, IdSays says, int id, int birth) implements RowCheck {
        @Override
        public int judge(Row row) {
            return filled.judge(row.get(filled.slot()));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Explanation explanation = filled.explain(row.get(filled.slot()), outcome);
            Optional<String> proposal = says.read(row.get(id), row.get(birth));
            return proposal.isEmpty()
                    ? explanation
                    : explanation.involving(id).suggesting(filled.slot(), proposal.get());
        }
    }
}
