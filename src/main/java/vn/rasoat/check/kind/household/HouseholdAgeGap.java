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
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.reference.CodeList;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-age-gap}: how many years lie between the head of a household and a relative. Only what is certain of partial
 * dates counts. The member who alone explains the most contradictions is blamed, a number that agrees with the birth date speaks
 * for it; where the numbers confirm both dates, the word for the relation is blamed ({@code relation}).
 *
 * <p>Parameters: {@code younger}, {@code elder}, {@code peers}: kinds of relation (attribute {@code kind} of the code list
 * {@code quan_he_chu_ho}) of members who are younger than the head, older, or of any age; {@code least} (fewer years are
 * {@code too-close}), {@code seldom} (fewer are {@code close}), {@code mostOfWoman} and {@code mostOfMan} (more years, by the sex of
 * the elder, are {@code too-far}); {@code report}, the cases to report when not all: the others still tell who is to blame.
 */
final class HouseholdAgeGap implements CheckKind {
    private static final int TOO_CLOSE = 0;
    private static final int CLOSE = 1;
    private static final int TOO_FAR = 2;
    private static final int RELATION_WRONG = 3;
    private static final int FINE = 4;
    private static final int OPEN = 5;
    private static final int NO_LIMIT = 1000;
    private static final List<String> CASES = List.of("too-close", "close", "too-far", "relation");

    @Override
    public String name() {
        return "household-age-gap";
    }

    @Override
    public List<String> cases() {
        return CASES;
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        CodeList list = binding.context().codeLists().list("quan_he_chu_ho");
        return new Gap(
                binding,
                KeySet.of(list, "kind", spec.texts("younger")),
                KeySet.of(list, "kind", spec.texts("elder")),
                KeySet.of(list, "kind", spec.texts("peers")),
                spec);
    }

    private static final class Gap extends HouseholdCheck {
        /** What a number that agrees with the date, or does not, weighs against other relatives. */
        private static final int NUMBER = 2;

        private final KeySet younger;
        private final KeySet elder;
        private final KeySet peers;
        private final int least;
        private final int seldom;
        private final int mostOfWoman;
        private final int mostOfMan;
        private final List<String> report;

        Gap(Binding binding, KeySet younger, KeySet elder, KeySet peers, CheckSpec spec) throws RuleException {
            super(binding);
            this.younger = younger;
            this.elder = elder;
            this.peers = peers;
            least = spec.integer("least", -NO_LIMIT);
            seldom = spec.integer("seldom", -NO_LIMIT);
            mostOfWoman = spec.integer("mostOfWoman", NO_LIMIT);
            mostOfMan = spec.integer("mostOfMan", NO_LIMIT);
            report = spec.texts("report");
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            if (head < 0 || group.key(head, BIRTH) == 0) {
                return;
            }
            Blame blame = new Blame(group.size());
            int[] verdicts = new int[group.size()];
            boolean any = false;
            for (int member = 0; member < verdicts.length; member++) {
                verdicts[member] = member == head ? OPEN : verdict(group, head, member);
                if (verdicts[member] < FINE) {
                    if (confirmed(group, head) && confirmed(group, member)) {
                        report(verdicts[member], RELATION_WRONG, member, sink);
                        continue;
                    }
                    any = true;
                    blame.contradict(head, member);
                } else if (verdicts[member] == FINE) {
                    blame.agree(head, member);
                }
                blame.weigh(member, -NUMBER * IdKey.agrees(group.key(member, ID), group.key(member, BIRTH)));
            }
            if (any) {
                blame.weigh(head, -NUMBER * IdKey.agrees(group.key(head, ID), group.key(head, BIRTH)));
                int worst = worst(verdicts);
                for (int member : blame.blamed()) {
                    int verdict = member == head ? worst : verdicts[member];
                    report(verdict, verdict, member, sink);
                }
            }
        }

        private void report(int verdict, int caseIndex, int member, Sink sink) {
            if (report.isEmpty() || report.contains(CASES.get(verdict))) {
                sink.fail(caseIndex, member);
            }
        }

        private static boolean confirmed(Group group, int member) {
            return IdKey.agrees(group.key(member, ID), group.key(member, BIRTH)) > 0;
        }

        private static int worst(int[] verdicts) {
            int worst = OPEN;
            for (int verdict : verdicts) {
                worst = Math.min(worst, verdict);
            }
            return worst;
        }

        private int verdict(Group group, int head, int member) {
            int own = (int) group.key(member, BIRTH);
            int heads = (int) group.key(head, BIRTH);
            long word = group.key(member, RELATION);
            if (own == 0) {
                return OPEN;
            }
            if (younger.has(word)) {
                return between(heads, own, sex(group, head));
            }
            if (elder.has(word)) {
                return between(own, heads, sex(group, member));
            }
            if (peers.has(word)) {
                return heads <= own ? between(heads, own, sex(group, head)) : between(own, heads, sex(group, member));
            }
            return OPEN;
        }

        private int between(int elder, int younger, Sex elderSex) {
            int first = PackedDate.earliest(elder);
            int last = PackedDate.latest(younger);
            if (last < PackedDate.plusYears(first, least)) {
                return TOO_CLOSE;
            }
            if (last < PackedDate.plusYears(first, seldom)) {
                return CLOSE;
            }
            int most = elderSex == Sex.FEMALE ? mostOfWoman : Math.max(mostOfMan, mostOfWoman);
            most = elderSex == Sex.MALE ? mostOfMan : most;
            return PackedDate.earliest(younger) >= PackedDate.plusYears(PackedDate.latest(elder), most + 1)
                    ? TOO_FAR
                    : FINE;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return caseIndex == RELATION_WRONG ? blame(relation, groupSize, birth) : blame(birth, groupSize, relation);
        }
    }
}
