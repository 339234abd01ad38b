package vn.rasoat.check.kind;

import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Folding;

/**
 * {@code parents-surname}: a person bears the family name of one of the parents (Bộ luật Dân sự 2015 art. 26). Marks are left out of
 * the comparison, a misspelt name being another finding. Where the row names an ethnic group, it must be one of parameter
 * {@code peoples} (codes of {@code dan_toc}): others hand down names in other ways. The fields are the name, the father's, the mother's.
 */
final class ParentsSurname implements CheckKind {
    @Override
    public String name() {
        return "parents-surname";
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(
                Slots.of(rule, binding, "name", 0),
                Slots.of(rule, binding, "father", 1),
                Slots.of(rule, binding, "mother", 2),
                binding.slot("dan_toc"),
                KeySet.ofCodes(rule.check().texts("peoples")));
    }

    private record Check(int name, int father, int mother, int people, KeySet peoples) implements RowCheck {
        @Override
        public int judge(Row row) {
            if (row.get(name) instanceof Blank
                    || row.get(father) instanceof Blank
                    || row.get(mother) instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            Value group = row.get(people);
            boolean foreign = group instanceof CodedValue && !peoples.has(group.key());
            String own = row.get(name).cell().text();
            String fathers = row.get(father).cell().text();
            String mothers = row.get(mother).cell().text();
            if (foreign || !whole(own) || !whole(fathers) || !whole(mothers)) {
                return Outcome.NOT_ASSESSABLE;
            }
            return Outcome.passIf(sameSurname(own, fathers) || sameSurname(own, mothers));
        }

        /** A name of one word may lack the family name, and one letter in its place is none. */
        private static boolean whole(String name) {
            return name.indexOf(' ') > 1;
        }

        private static boolean sameSurname(String a, String b) {
            int end = a.indexOf(' ');
            int other = b.indexOf(' ');
            return (end == other && a.regionMatches(true, 0, b, 0, end))
                    || Folding.candidateHash(a.substring(0, end)) == Folding.candidateHash(b.substring(0, other));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Explanation.blaming(name).involving(father, mother);
        }
    }
}
