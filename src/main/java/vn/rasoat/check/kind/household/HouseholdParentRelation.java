package vn.rasoat.check.kind.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.reference.CodeList;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-parent-relation}: in a household with one head, the relations to the head of a child and of the member whom it names as its parent go
 * together: who is the head's child has the head or the head's spouse for a parent, not the head's brother. Parameter {@code pairs}:
 * objects with {@code child}, kinds of relation, and {@code parents}, the kinds that their parents may have.
 */
final class HouseholdParentRelation implements CheckKind {
    @Override
    public String name() {
        return "household-parent-relation";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CodeList list = binding.context().codeLists().list("quan_he_chu_ho");
        List<Pair> pairs = new ArrayList<>();
        for (CheckSpec spec : Parameters.objects(rule.check(), "pairs")) {
            pairs.add(new Pair(
                    KeySet.of(list, "kind", spec.texts("child")), KeySet.of(list, "kind", spec.texts("parents"))));
        }
        return new Relations(binding, pairs);
    }

    private record Pair(KeySet child, KeySet parents) {}

    private static final class Relations extends HouseholdCheck {
        private static final int[] PARENTS = {MORE, MORE + 1};

        private final List<Pair> pairs;

        Relations(Binding binding, List<Pair> pairs) {
            super(binding, RowKey.of(binding.slot("ten_cha")), RowKey.of(binding.slot("ten_me")));
            this.pairs = List.copyOf(pairs);
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            if (head < 0) {
                return;
            }
            Blame blame = new Blame(group.size());
            for (int child = 0; child < group.size(); child++) {
                for (int read : PARENTS) {
                    int parent = named(group, child, read);
                    if (parent >= 0) {
                        compare(group, child, parent, blame);
                    }
                }
            }
            int[] blamed = blame.blamed();
            if (blamed.length > 0) {
                sink.fail(0, blamed);
            }
        }

        /** The only other member who bears the name; -1 when there is none, or several. */
        private static int named(Group group, int child, int read) {
            long name = group.key(child, read);
            int found = -1;
            for (int member = 0; name != 0 && member < group.size(); member++) {
                if (member != child && group.key(member, NAME) == name) {
                    if (found >= 0) {
                        return -1;
                    }
                    found = member;
                }
            }
            return found;
        }

        private void compare(Group group, int child, int parent, Blame blame) {
            long word = group.key(child, RELATION);
            long parents = group.key(parent, RELATION);
            for (Pair pair : pairs) {
                if (pair.child.has(word) && parents != 0) {
                    if (pair.parents.has(parents)) {
                        blame.agree(child, parent);
                    } else {
                        blame.contradict(child, parent);
                    }
                }
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return blame(relation, groupSize, name);
        }
    }
}
