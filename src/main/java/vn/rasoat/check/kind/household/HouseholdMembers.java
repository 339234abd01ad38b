package vn.rasoat.check.kind.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-members}: how many members a household has and how old they are. Parameters: {@code most}, above which a
 * household is too large ({@code large}); {@code adultAge}: a household all of whose members are younger is reported
 * ({@code minors}), or the birth date of a member whose personal number names an adult ({@code birth}); {@code gone}, the codes of
 * {@code trang_thai} of who no longer lives there.
 */
final class HouseholdMembers implements CheckKind {
    private static final int LARGE = 0;
    private static final int MINORS = 1;
    private static final int BIRTH_WRONG = 2;

    @Override
    public String name() {
        return "household-members";
    }

    @Override
    public List<String> cases() {
        return List.of("large", "minors", "birth");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members", "limit");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Members(
                binding,
                KeySet.ofCodes(rule.check().texts("gone")),
                rule.check().integer("most", 0),
                rule.check().integer("adultAge", 0));
    }

    private static final class Members extends HouseholdCheck {
        private final KeySet gone;
        private final int most;
        private final int adultAge;
        private final int bornAfter;

        Members(Binding binding, KeySet gone, int most, int adultAge) {
            super(binding);
            this.gone = gone;
            this.most = most;
            this.adultAge = adultAge;
            LocalDate adults = binding.asOf().minusYears(adultAge);
            bornAfter = PackedDate.of(adults);
        }

        @Override
        public int smallest() {
            return 1;
        }

        @Override
        int largest() {
            return Integer.MAX_VALUE;
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            int first = Math.max(head, 0);
            if (most > 0 && group.size() > most && hasMorePersons(group)) {
                sink.fail(LARGE, first);
            }
            if (adultAge > 0 && onlyMinors(group)) {
                int mistaken = adultByNumber(group);
                sink.fail(mistaken < 0 ? MINORS : BIRTH_WRONG, mistaken < 0 ? first : mistaken);
            }
        }

        /** Whether there are more different persons than may be; looks no further than it must. */
        private boolean hasMorePersons(Group group) {
            int[] found = new int[most + 1];
            int count = 0;
            for (int member = 0; member < group.size() && count <= most; member++) {
                boolean known = false;
                for (int i = 0; i < count && !known; i++) {
                    known = samePerson(group, found[i], member);
                }
                if (!known) {
                    found[count++] = member;
                }
            }
            return count > most;
        }

        private boolean onlyMinors(Group group) {
            boolean any = false;
            for (int member = 0; member < group.size(); member++) {
                if (gone.has(group.key(member, STATUS))) {
                    continue;
                }
                int born = (int) group.key(member, BIRTH);
                if (born == 0 || PackedDate.earliest(born) <= bornAfter) {
                    return false;
                }
                any = true;
            }
            return any;
        }

        private int adultByNumber(Group group) {
            for (int member = 0; member < group.size(); member++) {
                long id = group.key(member, ID);
                if (id != 0 && IdKey.year(id) < PackedDate.year(bornAfter) && !gone.has(group.key(member, STATUS))) {
                    return member;
                }
            }
            return -1;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            Map<String, String> arguments = Map.of(
                    "members", Integer.toString(groupSize),
                    "limit", Integer.toString(caseIndex == LARGE ? most : adultAge));
            return caseIndex == BIRTH_WRONG
                    ? Slots.explain(List.of(birth), List.of(household), arguments)
                    : Slots.explain(List.of(household), List.of(birth), arguments);
        }
    }
}
