package vn.rasoat.check.kind.format;

import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.NameFlag;

/**
 * Fails names of one word, unless the name shows that it follows another people's custom. Parameters: {@code ethnicGroup} (field),
 * {@code majority} (the codes of the groups among whom one word is hardly ever a whole name). Case {@code other}: the person's group
 * is another one.
 */
final class SingleWordName implements CheckKind {
    private static final int OTHER = 1;

    @Override
    public String name() {
        return "single-word-name";
    }

    @Override
    public List<String> cases() {
        return List.of("", "other");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        int group = binding.slot(rule.check().text("ethnicGroup"));
        return new Bound(binding.onlySlot(rule), group, Set.copyOf(rule.check().texts("majority")));
    }

    private record Bound(int slot, int group, Set<String> majority) implements RowCheck {
        @Override
        public int judge(Row row) {
            if (!(row.get(slot) instanceof NameValue name)) {
                return Outcome.NOT_APPLICABLE;
            }
            boolean stated =
                    row.get(group) instanceof CodedValue coded && !coded.code().isEmpty();
            if (!name.has(NameFlag.SINGLE_WORD)
                    || (name.has(NameFlag.ETHNIC_MARKER) && (!stated || isOther(row.get(group))))) {
                return Outcome.PASS;
            }
            return Outcome.fail(isOther(row.get(group)) ? OTHER : 0);
        }

        private boolean isOther(Value group) {
            return group instanceof CodedValue coded && !coded.code().isEmpty() && !majority.contains(coded.code());
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Explanation blame = Explanation.blaming(slot);
            return group >= 0 && row.get(group).present() ? blame.involving(group) : blame;
        }
    }
}
