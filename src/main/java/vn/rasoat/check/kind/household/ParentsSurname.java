package vn.rasoat.check.kind.household;

import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Folding;
import vn.rasoat.text.NameFlag;

/**
 * {@code parents-surname}: a person bears the family name of one of the parents (Bộ luật Dân sự 2015 art. 26). Marks are left out of
 * the comparison; a name that shows faults is not judged, being another rule's finding. Where the row names an ethnic group, it must be one of parameter
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
        /** What shows that a name is not written as it is, or that another custom made it. */
        private static final int UNREAD = unread();

        private static int unread() {
            int bits = NameValue.bit(NameFlag.ETHNIC_MARKER);
            for (NameFlag flag : NameFlag.values()) {
                bits |= flag.isFault() && flag != NameFlag.UNMARKED ? NameValue.bit(flag) : 0;
            }
            return bits;
        }

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
            boolean unread = faulty(row.get(name)) || faulty(row.get(father)) || faulty(row.get(mother));
            if (foreign || unread || !whole(own) || !whole(fathers) || !whole(mothers)) {
                return Outcome.NOT_ASSESSABLE;
            }
            return Outcome.passIf(sameSurname(own, fathers) || sameSurname(own, mothers));
        }

        private static boolean faulty(Value value) {
            return value instanceof NameValue written && written.hasAny(UNREAD);
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
