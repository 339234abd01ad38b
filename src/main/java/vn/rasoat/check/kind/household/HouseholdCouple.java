package vn.rasoat.check.kind.household;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.reference.CodeList;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-couple}: the head's spouse is one, and of the other sex (Luật Hôn nhân và gia đình 2014 art. 5, 8). A spouse
 * whose word speaks against the own sex is another rule's finding.
 *
 * <p>Parameters: {@code report} ({@code same-sex} or {@code several}); {@code gone}, codes of {@code trang_thai}; {@code ended},
 * codes of {@code tinh_trang_hon_nhan} of who is no longer married.
 */
final class HouseholdCouple implements CheckKind {
    private static final int SEX_WRONG = 0;
    private static final int RELATION_WRONG = 1;

    private enum Report {
        SAME_SEX,
        SEVERAL
    }

    @Override
    public String name() {
        return "household-couple";
    }

    @Override
    public List<String> cases() {
        return List.of("sex", "relation");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CodeList list = binding.context().codeLists().list("quan_he_chu_ho");
        return new Couple(
                binding,
                rule.check().choice("report", Report.class),
                KeySet.of(list, "kind", List.of("spouse")),
                KeySet.of(list, "expected_sex", List.of("1")),
                KeySet.ofCodes(rule.check().texts("gone")),
                KeySet.ofCodes(rule.check().texts("ended")));
    }

    private static final class Couple extends HouseholdCheck {
        private static final int MARRIED = MORE;
        private static final int SPOUSE_NAME = MORE + 1;

        private final Report report;
        private final KeySet spouses;
        private final KeySet men;
        private final KeySet gone;
        private final KeySet ended;

        Couple(Binding binding, Report report, KeySet spouses, KeySet men, KeySet gone, KeySet ended) {
            super(binding, RowKey.of(binding.slot("tinh_trang_hon_nhan")), RowKey.of(binding.slot("ten_vo_chong")));
            this.report = report;
            this.spouses = spouses;
            this.men = men;
            this.gone = gone;
            this.ended = ended;
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            if (head < 0) {
                return;
            }
            if (report == Report.SAME_SEX) {
                for (int member = 0; member < group.size(); member++) {
                    if (isSpouse(group, member) && sameSex(group, head, member)) {
                        blameSex(group, head, member, sink);
                    }
                }
            } else if (hasSeveral(group)) {
                several(group, head, sink);
            }
        }

        private boolean isSpouse(Group group, int member) {
            return spouses.has(group.key(member, RELATION));
        }

        private boolean hasSeveral(Group group) {
            int found = 0;
            for (int member = 0; member < group.size(); member++) {
                found += isSpouse(group, member) ? 1 : 0;
            }
            return found > 1;
        }

        private boolean sameSex(Group group, int head, int member) {
            Sex own = sex(group, member);
            return own != Sex.NONE && own == sex(group, head) && own == wordsSex(group, member);
        }

        private Sex wordsSex(Group group, int member) {
            return Sex.of(!men.has(group.key(member, RELATION)));
        }

        private static void blameSex(Group group, int head, int member, Sink sink) {
            Sex sex = sex(group, head);
            Sex ofHead = IdKey.sex(group.key(head, ID));
            Sex ofSpouse = IdKey.sex(group.key(member, ID));
            if (ofHead.against(sex) || (ofHead == Sex.NONE && ofSpouse == sex)) {
                sink.fail(SEX_WRONG, head);
            } else if (ofSpouse.against(sex)) {
                sink.fail(SEX_WRONG, member);
            } else if (ofHead == sex) {
                sink.fail(RELATION_WRONG, member);
            } else {
                sink.fail(SEX_WRONG, head);
                sink.fail(RELATION_WRONG, member);
            }
        }

        private void several(Group group, int head, Sink sink) {
            Sex headSex = sex(group, head);
            int[] current = IntStream.range(0, group.size())
                    .filter(member -> isSpouse(group, member))
                    .filter(member -> !gone.has(group.key(member, STATUS)) && !ended.has(group.key(member, MARRIED)))
                    .filter(member -> !repeats(group, member))
                    .filter(member -> headSex == Sex.NONE || wordsSex(group, member) != headSex)
                    .toArray();
            if (current.length < 2) {
                return;
            }
            long named = group.key(head, SPOUSE_NAME);
            int[] others = IntStream.of(current)
                    .filter(member -> named == 0 || group.key(member, NAME) != named)
                    .toArray();
            sink.fail(RELATION_WRONG, others.length == current.length - 1 ? others : current);
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return caseIndex == SEX_WRONG ? blame(sex, groupSize, relation) : blame(relation, groupSize, sex);
        }
    }
}
