package vn.rasoat.check.kind.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails personal IDs that are not 12 digits and that no rule about a more telling form takes: also those that would be a number with
 * zeros before them, were it not for another birth year or sex in the row. Case {@code separated}: 12 digits with signs between.
 * Parameters: those of {@link IdOwner}.
 */
final class IdLength implements CheckKind {
    private static final int SEPARATED = 1;

    @Override
    public String name() {
        return "id-length";
    }

    @Override
    public List<String> cases() {
        return List.of("", "separated");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("digits");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule), IdOwner.of(rule, binding));
    }

    private record Bound(int slot, IdOwner owner) implements RowCheck {
        @Override
        public int judge(Row row) {
            if (!(row.get(slot) instanceof PersonalId id)) {
                return Outcome.NOT_APPLICABLE;
            }
            return switch (id.form()) {
                case WRONG -> Outcome.fail();
                case SEPARATED -> Outcome.fail(SEPARATED);
                case LOST_ZERO, LOST_TWO_ZEROS -> Outcome.passIf(!owner.contradicts(id.proposal(), row));
                default -> Outcome.PASS;
            };
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            if (!(row.get(slot) instanceof PersonalId id)) {
                return Explanation.blaming(slot);
            }
            boolean lost = id.form() == PersonalId.Form.LOST_ZERO || id.form() == PersonalId.Form.LOST_TWO_ZEROS;
            return Failures.of(slot, id.cell().text(), lost ? "" : id.proposal())
                    .with(Map.of("digits", Integer.toString(id.digits().length())));
        }
    }
}
