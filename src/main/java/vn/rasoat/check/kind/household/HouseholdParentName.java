package vn.rasoat.check.kind.household;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.reference.CodeList;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Folding;

/**
 * {@code household-parent-name}: a parent named in a member's row who is a member too is written there as in the own row. A name
 * that differs in marks only is blamed ({@code spelling}), or the parent's own when two children agree against it ({@code own}); a
 * head's child who names somebody else than the head as the parent of the head's sex is {@code other}. The first field is the
 * parent's name. Parameter: {@code children}, the kinds of relation of the head's own children.
 */
final class HouseholdParentName implements CheckKind {
    private static final int SPELLING = 0;
    private static final int OWN = 1;
    private static final int OTHER = 2;

    @Override
    public String name() {
        return "household-parent-name";
    }

    @Override
    public List<String> cases() {
        return List.of("spelling", "own", "other");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CodeList list = binding.context().codeLists().list("quan_he_chu_ho");
        int parent = binding.onlySlot(rule);
        Sex sex = Sex.of(parent == binding.slot("ten_me"));
        return new ParentName(
                binding, parent, sex, KeySet.of(list, "kind", rule.check().texts("children")));
    }

    private static final class ParentName extends HouseholdCheck {
        private static final int PARENT = MORE;
        private static final int PARENT_BARE = MORE + 1;
        private static final int NAME_BARE = MORE + 2;

        private final int parent;
        private final int headName;
        private final Sex parentSex;
        private final KeySet children;

        ParentName(Binding binding, int parent, Sex parentSex, KeySet children) {
            super(
                    binding,
                    RowKey.of(parent),
                    new RowKey(parent, Derived.UNMARKED),
                    new RowKey(binding.slot("ho_va_ten"), Derived.UNMARKED));
            this.parent = parent;
            this.headName = binding.slot("ten_chu_ho");
            this.parentSex = parentSex;
            this.children = children;
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            for (int child = 0; child < group.size(); child++) {
                if (group.key(child, PARENT) == 0) {
                    continue;
                }
                int meant = meant(group, child);
                if (meant < 0) {
                    if (otherThanHead(group, head, child)) {
                        sink.fail(OTHER, child);
                    }
                } else if (group.key(meant, NAME) != group.key(child, PARENT)) {
                    blame(group, child, meant, sink);
                }
            }
        }

        /** The member who bears the parent's name, marks apart when nobody bears it exactly; -1 when there is none. */
        private int meant(Group group, int child) {
            int close = -1;
            for (int member = 0; member < group.size(); member++) {
                if (member == child) {
                    continue;
                }
                if (group.key(member, NAME) == group.key(child, PARENT)) {
                    return member;
                }
                boolean alike = group.key(member, NAME_BARE) == group.key(child, PARENT_BARE)
                        && canBeParent(group, member, child);
                close = alike && close < 0 ? member : close;
            }
            return close;
        }

        private boolean canBeParent(Group group, int member, int child) {
            int born = (int) group.key(member, BIRTH);
            int childBorn = (int) group.key(child, BIRTH);
            boolean younger = born != 0 && childBorn != 0 && PackedDate.earliest(born) > PackedDate.latest(childBorn);
            return !younger && !parentSex.against(sex(group, member));
        }

        private static void blame(Group group, int child, int meant, Sink sink) {
            int same = 0;
            int first = -1;
            boolean right = false;
            for (int member = 0; member < group.size(); member++) {
                boolean agrees = group.key(member, PARENT) == group.key(child, PARENT);
                first = agrees && first < 0 ? member : first;
                same += agrees ? 1 : 0;
                right |= group.key(member, PARENT) == group.key(meant, NAME);
            }
            if (same < 2 || right) {
                sink.fail(SPELLING, child);
            } else if (first == child) {
                sink.fail(OWN, meant);
            }
        }

        private boolean otherThanHead(Group group, int head, int child) {
            return head >= 0
                    && head != child
                    && children.has(group.key(child, RELATION))
                    && sex(group, head) == parentSex
                    && group.key(head, NAME) != 0;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            if (caseIndex == OWN) {
                return blame(name, groupSize, relation);
            }
            Explanation explanation = blame(parent, groupSize, relation);
            String head = blamed.get(headName).cell().text();
            boolean spelt = caseIndex == SPELLING
                    && !head.isEmpty()
                    && Folding.candidateHash(head)
                            == Folding.candidateHash(blamed.get(parent).cell().text())
                    && blamed.get(headName).key() != blamed.get(parent).key();
            return spelt
                    ? new Explanation(
                            explanation.blamed(), explanation.involved(), explanation.arguments(), Map.of(parent, head))
                    : explanation;
        }
    }
}
