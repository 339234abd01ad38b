package vn.rasoat.check.kind.household;

import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.reference.CodeList;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-siblings}: two children of one mother are twins or born months apart. One mother have those who name the same
 * one, and the children of a woman who is head. Parameters: {@code moreDays} and {@code lessDays}, between which no two births can
 * lie; {@code children}, the kinds of relation of a head's own children; {@code notBorn}, the kinds of relation of those whose
 * mother named may not have borne them.
 */
final class HouseholdSiblings implements CheckKind {
    @Override
    public String name() {
        return "household-siblings";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CodeList list = binding.context().codeLists().list("quan_he_chu_ho");
        return new Siblings(
                binding,
                KeySet.of(list, "kind", rule.check().texts("children")),
                KeySet.of(list, "kind", rule.check().texts("notBorn")),
                rule.check().integer("moreDays"),
                rule.check().integer("lessDays"));
    }

    private static final class Siblings extends HouseholdCheck {
        private static final int MOTHER = MORE;
        private static final int MOTHER_ID = MORE + 1;
        private static final int NUMBER = 2;

        private final KeySet children;
        private final KeySet notBorn;
        private final int more;
        private final int less;

        Siblings(Binding binding, KeySet children, KeySet notBorn, int more, int less) {
            super(binding, RowKey.of(binding.slot("ten_me")), RowKey.of(binding.slot("so_dinh_danh_me")));
            this.children = children;
            this.notBorn = notBorn;
            this.more = more;
            this.less = less;
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            Blame blame = new Blame(group.size());
            boolean motherHead = head >= 0 && sex(group, head) == Sex.FEMALE;
            for (int a = 0; a < group.size(); a++) {
                for (int b = 0; b < a; b++) {
                    if (oneMother(group, a, b, motherHead)) {
                        compare(group, a, b, blame);
                    }
                }
                blame.weigh(a, -NUMBER * IdKey.agrees(group.key(a, ID), group.key(a, BIRTH)));
            }
            int[] blamed = blame.blamed();
            if (blamed.length > 0) {
                sink.fail(0, blamed);
            }
        }

        private boolean oneMother(Group group, int a, int b, boolean motherHead) {
            long name = group.key(a, MOTHER);
            long otherName = group.key(b, MOTHER);
            boolean named = name != 0 && otherName != 0;
            if (named ? name != otherName : !motherHead) {
                return false;
            }
            long one = group.key(a, RELATION);
            long other = group.key(b, RELATION);
            if (notBorn.has(one) || notBorn.has(other)) {
                return false;
            }
            long id = group.key(a, MOTHER_ID);
            long otherId = group.key(b, MOTHER_ID);
            return named ? id == 0 || otherId == 0 || id == otherId : children.has(one) && children.has(other);
        }

        private void compare(Group group, int a, int b, Blame blame) {
            int one = (int) group.key(a, BIRTH);
            int other = (int) group.key(b, BIRTH);
            if (!PackedDate.full(one) || !PackedDate.full(other) || samePerson(group, a, b)) {
                return;
            }
            int days = Math.abs(PackedDate.epochDay(one) - PackedDate.epochDay(other));
            if (days > more && days < less) {
                blame.contradict(a, b);
            } else {
                blame.agree(a, b);
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return blame(birth, groupSize, relation);
        }
    }
}
