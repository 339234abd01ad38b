package vn.rasoat.check.kind.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
 * {@code same-person}: rows that agree in name, full birth date, sex and parents but not in the personal ID. Rows without an ID are
 * blamed where another has one ({@code no-id}); of rows with different IDs, those whose digits disagree with the row, else all
 * ({@code other-id}). Twins have different names and are not met here.
 *
 * <p>Parameter: {@code firstOfJanuaryNeeds}, fields of which one must be equal for a birthday on 1 January to count: it often
 * stands for an unknown day. Without them it counts like any other. {@code leaveMistyped}: two IDs that differ by a slip of typing
 * are another rule's.
 */
public final class SamePerson implements CheckKind {
    private static final int NO_ID = 0;
    private static final int OTHER_ID = 1;
    private static final List<String> READ =
            List.of("so_dinh_danh", "ho_va_ten", "ngay_sinh", "gioi_tinh", "ten_cha", "ten_me");

    @Override
    public String name() {
        return "same-person";
    }

    @Override
    public List<String> cases() {
        return List.of("no-id", "other-id");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<RowKey> read = new ArrayList<>();
        READ.forEach(field -> read.add(RowKey.of(binding.slot(field))));
        List<String> needed = rule.check().texts("firstOfJanuaryNeeds");
        needed.forEach(field -> read.add(RowKey.of(binding.slot(field))));
        return new Same(
                List.of(read.get(Same.NAME), read.get(Same.BIRTH)),
                List.copyOf(read),
                !needed.isEmpty(),
                rule.check().flag("leaveMistyped"));
    }

    private record Same(List<RowKey> keys, List<RowKey> reads, boolean strict, boolean leaveMistyped)
            implements GroupCheck {
        private static final int ID = 0;
        private static final int NAME = 1;
        private static final int BIRTH = 2;
        private static final int SEX = 3;
        private static final int FATHER = 4;
        private static final int MOTHER = 5;
        private static final int FIRST_OF_JANUARY = 101;

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            long day = group.key(0, BIRTH) % 10_000;
            if (day % 100 == 0) {
                return;
            }
            Persons persons = Persons.of(group, -1, SEX, FATHER, MOTHER);
            for (int person = 0; person < persons.count() && persons.count() < group.size(); person++) {
                int[] rows = persons.members(person);
                boolean weak = strict && day == FIRST_OF_JANUARY && !corroborated(group, rows);
                if (rows.length > 1 && !weak) {
                    compareIds(group, rows, sink);
                }
            }
        }

        /** Whether the rows agree in something that chance would hardly give two people. */
        private boolean corroborated(Group group, int[] rows) {
            for (int read = READ.size(); read < reads.size(); read++) {
                long first = group.key(rows[0], read);
                int place = read;
                if (first != 0 && Arrays.stream(rows).allMatch(row -> group.key(row, place) == first)) {
                    return true;
                }
            }
            return false;
        }

        private void compareIds(Group group, int[] rows, Sink sink) {
            int[] without =
                    IntStream.of(rows).filter(row -> group.key(row, ID) == 0).toArray();
            if (without.length == rows.length) {
                sink.fail(NO_ID, Surplus.of(group, rows));
                return;
            }
            if (without.length > 0) {
                sink.fail(NO_ID, without);
            }
            int[] with =
                    IntStream.of(rows).filter(row -> group.key(row, ID) != 0).toArray();
            boolean left = leaveMistyped && with.length == 2 && mistyped(group, with);
            if (!left && distinctIds(group, with) > 1) {
                sink.fail(OTHER_ID, wrongOrAll(group, with));
            }
        }

        private static boolean mistyped(Group group, int[] two) {
            return NearIds.near(group.key(two[0], ID), group.key(two[1], ID));
        }

        private static int distinctIds(Group group, int[] rows) {
            Set<Long> ids = new HashSet<>();
            for (int row : rows) {
                ids.add(group.key(row, ID));
            }
            return ids.size();
        }

        private static int[] wrongOrAll(Group group, int[] rows) {
            int[] wrong = IntStream.of(rows)
                    .filter(row -> IdKey.contradicts(group.key(row, ID), group.key(row, BIRTH), group.key(row, SEX)))
                    .toArray();
            return wrong.length > 0 && wrong.length < rows.length ? wrong : rows;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            int id = reads.get(ID).slot();
            int name = keys.get(0).slot();
            int birth = keys.get(1).slot();
            Explanation explanation = caseIndex == OTHER_ID
                    ? Explanation.blaming(id).involving(name, birth)
                    : Explanation.blaming(name).involving(birth);
            return explanation.with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
