package vn.rasoat.check.kind.household;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-head}: every household has exactly one head (Luật Cư trú 2020 art. 10). The fields are the household's code and
 * the relationship to its head.
 *
 * <p>Parameters: {@code report} ({@code none}: households without a head; {@code several}: with more than one), {@code code} (the
 * relationship's code of a head), {@code label} (how it is written, to be proposed) and {@code leaveApart} (heads at different
 * addresses, who are two households under one code, are another rule's).
 */
public final class HouseholdHead implements CheckKind {
    /** Which of the two faults a rule is about. */
    private enum Fault {
        NONE,
        SEVERAL
    }

    @Override
    public String name() {
        return "household-head";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        Slots slots = new Slots(
                binding.slot("ma_ho"),
                binding.slot("quan_he_chu_ho"),
                binding.slot("ho_va_ten"),
                binding.slot("ten_chu_ho"),
                binding.slot("so_dinh_danh"),
                binding.slot("ngay_sinh"));
        long head = IdKey.code(rule.check().text("code"));
        String label = rule.check().text("label");
        Fault fault = rule.check().choice("report", Fault.class);
        return fault == Fault.NONE
                ? new None(slots, head, label)
                : new Several(
                        slots,
                        head,
                        HouseholdPlaces.reads(binding),
                        rule.check().flag("leaveApart"));
    }

    /** The slots read; the constants are their places in {@link #read}. */
    private record Slots(int household, int relation, int name, int headName, int id, int birth) {
        static final int RELATION = 0;
        static final int NAME = 1;
        static final int HEAD_NAME = 2;
        static final int ID = 3;
        static final int BIRTH = 4;

        List<RowKey> read() {
            return RowKey.all(relation, name, headName, id, birth);
        }

        /** Whether the member bears the name that the list gives the household's head. */
        static boolean namedHead(GroupCheck.Group group, int member) {
            long name = group.key(member, NAME);
            return name != 0 && name == group.key(member, HEAD_NAME);
        }

        Explanation explain(int groupSize) {
            return Explanation.blaming(relation)
                    .involving(household)
                    .with(Map.of("members", Integer.toString(groupSize)));
        }
    }

    private record None(Slots slots, long head, String label) implements GroupCheck {
        @Override
        public List<RowKey> keys() {
            return RowKey.all(slots.household());
        }

        @Override
        public List<RowKey> reads() {
            return slots.read();
        }

        @Override
        public int smallest() {
            return 1;
        }

        @Override
        public void judge(Group group, Sink sink) {
            int named = -1;
            boolean unread = false;
            for (int member = 0; member < group.size(); member++) {
                long relation = group.key(member, Slots.RELATION);
                if (relation == head) {
                    return;
                }
                unread |= relation == 0;
                named = named < 0 && Slots.namedHead(group, member) ? member : named;
            }
            // an empty or unknown relationship has its own finding, and may be the head's
            if (named >= 0 || group.size() == 1 || !unread) {
                sink.fail(0, Math.max(named, 0));
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            long name = blamed.get(slots.name()).key();
            boolean certain = groupSize == 1
                    || (name != 0 && name == blamed.get(slots.headName()).key());
            Explanation explanation = slots.explain(groupSize);
            return certain ? explanation.suggesting(slots.relation(), label) : explanation;
        }
    }

    private record Several(Slots slots, long head, List<RowKey> places, boolean leaveApart) implements GroupCheck {
        @Override
        public List<RowKey> keys() {
            return RowKey.all(slots.household());
        }

        @Override
        public List<RowKey> reads() {
            return Stream.concat(slots.read().stream(), places.stream()).toList();
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            int[] heads = IntStream.range(0, group.size())
                    .filter(member -> group.key(member, Slots.RELATION) == head)
                    .toArray();
            if (heads.length < 2
                    || onePerson(group, heads)
                    || (leaveApart
                            && HouseholdPlaces.anyApart(
                                    group, heads, slots.read().size()))) {
                return;
            }
            int[] others = IntStream.of(heads)
                    .filter(member -> !Slots.namedHead(group, member))
                    .toArray();
            boolean decided = others.length == heads.length - 1;
            sink.fail(0, decided ? others : heads);
        }

        /** A head who is listed twice is a repetition, not a second head. */
        private static boolean onePerson(Group group, int[] heads) {
            return IntStream.of(heads).allMatch(member -> same(group, heads[0], member));
        }

        private static boolean same(Group group, int a, int b) {
            long id = group.key(a, Slots.ID);
            long other = group.key(b, Slots.ID);
            if (id != 0 && other != 0) {
                return id == other;
            }
            long name = group.key(a, Slots.NAME);
            return name != 0
                    && name == group.key(b, Slots.NAME)
                    && Persons.sameDate(group.key(a, Slots.BIRTH), group.key(b, Slots.BIRTH));
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return slots.explain(groupSize);
        }
    }
}
