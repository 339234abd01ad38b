package vn.rasoat.check.kind.household;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.NameHints;
import vn.rasoat.check.kind.common.RelationWords;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.check.kind.common.TwelveDigits;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code relation-sex}: the word for the relation to the head is not one for the other sex. Where the personal number or else the
 * name agrees with the sex column, the word is blamed ({@code word}); where it agrees with the word, the rules about number, name
 * and sex say it; else both are blamed ({@code even}). The fields are the relation and the sex. Parameters: those of {@link NameHints}.
 */
final class RelationSex implements CheckKind {
    private static final int WORD = 0;
    private static final int EVEN = 1;

    @Override
    public String name() {
        return "relation-sex";
    }

    @Override
    public List<String> cases() {
        return List.of("word", "even");
    }

    @Override
    public Set<String> arguments() {
        return Set.of();
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(
                Slots.of(rule, binding, "relation", 0),
                Slots.of(rule, binding, "sex", 1),
                binding.slot("so_dinh_danh"),
                binding.slot("ho_va_ten"),
                RelationWords.of(binding),
                NameHints.bind(rule.check(), binding));
    }

    private record Check(int relation, int sex, int id, int name, RelationWords words, NameHints hints)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            Sex stated = Sex.of(row.get(sex));
            Sex word = words.sex(row.get(relation));
            if (stated == Sex.NONE || word == Sex.NONE) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!word.against(stated)) {
                return Outcome.PASS;
            }
            Sex witness = witness(row);
            if (witness == word) {
                return Outcome.NOT_ASSESSABLE;
            }
            return Outcome.fail(witness == stated ? WORD : EVEN);
        }

        private Sex witness(Row row) {
            @Nullable String digits = TwelveDigits.of(row.get(id));
            return digits != null
                    ? TwelveDigits.sex(digits)
                    : hints.ofMiddle(row.get(name).cell().text());
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Outcome.caseIndex(outcome) == WORD
                    ? Explanation.blaming(relation).involving(sex)
                    : Explanation.blaming(relation, sex);
        }
    }
}
