package vn.rasoat.check.kind.lists;

import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code code-opens}: a longer number that begins with letters begins with the code of another cell. Parameters: {@code code}, the
 * field of the code; {@code length}, how many letters it has. The rule's first field is the number; one that begins with digits
 * says nothing.
 */
final class CodeOpens implements CheckKind {
    @Override
    public String name() {
        return "code-opens";
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        int code = binding.slot(rule.check().text("code"));
        return new Check(binding.onlySlot(rule), code, rule.check().integer("length"));
    }

    private record Check(int slot, int code, int length) implements RowCheck {
        @Override
        public int judge(Row row) {
            Value coded = row.get(code);
            String number = row.get(slot).cell().text();
            if (!(coded instanceof CodedValue known) || known.codes().size() != 1) {
                return Numbers.missing(coded);
            }
            String wanted = known.codes().get(0);
            if (wanted.length() != length || number.length() <= length || !opensWithLetters(number)) {
                return Outcome.NOT_APPLICABLE;
            }
            return Outcome.passIf(number.regionMatches(true, 0, wanted, 0, length));
        }

        private boolean opensWithLetters(String number) {
            for (int i = 0; i < length; i++) {
                char c = number.charAt(i);
                if (!(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z')) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Explanation.blaming(code, slot);
        }
    }
}
