package vn.rasoat.check.kind.household;

import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.reference.CodeList;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-head-fit}: the head of a household lives in it and is of age where another member is (Luật Cư trú 2020 art. 10).
 * A head who is gone while another member is not is blamed as head ({@code gone}); of a head who is too young the birth date is
 * blamed when the number names another year or a spouse or child speaks against it ({@code birth}), the relation when the number
 * confirms the date ({@code relation}), else both ({@code even}).
 *
 * <p>Parameters: {@code report} ({@code gone} or {@code young}); {@code gone}, codes of {@code trang_thai}; {@code adultAge};
 * {@code notAdults}, kinds of relation that do not make a member a possible head; {@code family}, kinds of relation that a child
 * cannot have.
 */
final class HouseholdHeadFit implements CheckKind {
    private static final int GONE = 0;
    private static final int BIRTH_WRONG = 1;
    private static final int RELATION_WRONG = 2;
    private static final int EVEN = 3;

    private enum Report {
        GONE,
        YOUNG
    }

    @Override
    public String name() {
        return "household-head-fit";
    }

    @Override
    public List<String> cases() {
        return List.of("gone", "birth", "relation", "even");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CodeList list = binding.context().codeLists().list("quan_he_chu_ho");
        return new Fit(
                binding,
                rule.check().choice("report", Report.class),
                KeySet.ofCodes(rule.check().texts("gone")),
                KeySet.of(list, "kind", rule.check().texts("notAdults")),
                KeySet.of(list, "kind", rule.check().texts("family")),
                rule.check().integer("adultAge", 0));
    }

    private static final class Fit extends HouseholdCheck {
        private final Report report;
        private final KeySet gone;
        private final KeySet notAdults;
        private final KeySet family;
        private final int status;
        private final int bornUntil;

        Fit(Binding binding, Report report, KeySet gone, KeySet notAdults, KeySet family, int adultAge) {
            super(binding);
            this.report = report;
            this.gone = gone;
            this.notAdults = notAdults;
            this.family = family;
            status = binding.slot("trang_thai");
            bornUntil = PackedDate.of(binding.asOf().minusYears(adultAge));
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            if (head < 0) {
                return;
            }
            boolean away = gone.has(group.key(head, STATUS));
            if (report == Report.GONE && away && othersStay(group)) {
                sink.fail(GONE, head);
            }
            if (report == Report.YOUNG && !away && minor(group, head) && hasAdult(group, head)) {
                sink.fail(blamed(group, head), head);
            }
        }

        private boolean othersStay(Group group) {
            for (int member = 0; member < group.size(); member++) {
                if (!gone.has(group.key(member, STATUS))) {
                    return true;
                }
            }
            return false;
        }

        private boolean minor(Group group, int member) {
            int born = (int) group.key(member, BIRTH);
            return born != 0 && PackedDate.earliest(born) > bornUntil;
        }

        private boolean hasAdult(Group group, int head) {
            for (int member = 0; member < group.size(); member++) {
                int born = (int) group.key(member, BIRTH);
                boolean adult = born != 0 && PackedDate.latest(born) <= bornUntil;
                if (member != head
                        && adult
                        && !gone.has(group.key(member, STATUS))
                        && !notAdults.has(group.key(member, RELATION))) {
                    return true;
                }
            }
            return false;
        }

        private int blamed(Group group, int head) {
            int number = IdKey.agrees(group.key(head, ID), group.key(head, BIRTH));
            if (number != 0) {
                return number > 0 ? RELATION_WRONG : BIRTH_WRONG;
            }
            for (int member = 0; member < group.size(); member++) {
                if (family.has(group.key(member, RELATION))) {
                    return BIRTH_WRONG;
                }
            }
            return EVEN;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return switch (caseIndex) {
                case GONE -> blame(relation, groupSize, status);
                case BIRTH_WRONG -> blame(birth, groupSize, relation);
                case RELATION_WRONG -> blame(relation, groupSize, birth);
                default -> Slots.explain(List.of(relation, birth), List.of(), java.util.Map.of());
            };
        }
    }
}
