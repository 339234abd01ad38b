package vn.rasoat.check.kind.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Match;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.NameComparison;
import vn.rasoat.text.NameDifference;

/**
 * {@code register-value}: a value of the person with the row's ID is another in the register. Codes are compared by what they
 * mean, names as {@link NameDiffers} does. Parameters: {@code proposes}, whether the register's value is proposed. Cases: unnamed,
 * and {@code corrected} for the sex that the ID was made with where the register has the other (NĐ 70/2024/NĐ-CP art. 11).
 */
final class ValueDiffers implements CheckKind {
    private static final int DIFFERENT = 0;
    private static final int CORRECTED = 1;
    private static final String WOMAN = "2";

    @Override
    public String name() {
        return "register-value";
    }

    @Override
    public List<String> cases() {
        return List.of("", "corrected");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("register", "registerName", "value", "field");
    }

    @Override
    public RegisterRowCheck bind(Rule rule, Binding binding) throws RuleException {
        int slot = binding.onlySlot(rule);
        int theirs = binding.registerSlot(rule.fields().get(0));
        boolean sex = slot >= 0 && slot == binding.slot("gioi_tinh");
        return new Check(Sides.of(binding), slot, theirs, sex, rule.check().flag("proposes"));
    }

    private record Check(Sides sides, int slot, int theirSlot, boolean sex, boolean proposes)
            implements RegisterRowCheck {
        @Override
        public int judge(Row row, Match match) {
            Value ours = row.get(slot);
            Value theirs = match.person().get(theirSlot);
            if (!match.byNumber() || !ours.present() || !theirs.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            if (ours.key() == theirs.key() && ours.key() != 0) {
                return Outcome.PASS;
            }
            if (ours.key() == 0 || theirs.key() == 0 || match.idHeldByOther()) {
                return Outcome.NOT_ASSESSABLE;
            }
            if (ours instanceof NameValue && isSpelling(ours, theirs)) {
                return Outcome.PASS;
            }
            return Outcome.fail(sex && corrected(row, ours) ? CORRECTED : DIFFERENT);
        }

        private static boolean isSpelling(Value ours, Value theirs) {
            NameDifference difference =
                    NameComparison.compare(ours.cell().text(), theirs.cell().text());
            return difference != NameDifference.DIFFERENT;
        }

        private boolean corrected(Row row, Value ours) {
            return ours instanceof CodedValue code
                    && row.get(sides.id()) instanceof PersonalId id
                    && id.usable()
                    && id.female() == code.code().equals(WOMAN);
        }

        @Override
        public boolean comparesValues() {
            return true;
        }

        @Override
        public Explanation explain(Row row, Match match, int outcome) {
            String theirs = Sides.text(match.person().get(theirSlot));
            Map<String, String> words = new HashMap<>();
            words.put("register", theirs);
            words.put("registerName", Sides.text(match.person().get(sides.theirName())));
            return sides.blaming(slot, words, proposes ? theirs : "");
        }
    }
}
