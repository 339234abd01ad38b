package vn.rasoat.check.kind.duplicate;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.BirthDate;
import vn.rasoat.check.kind.common.Persons;

/** Of the rows of one person, told by the personal ID, a field ought to hold one value; rows that hold none do not count. */
interface OneValueOfPerson extends GroupCheck {
    /** Where the value stands among {@link #reads()}; name and birth date follow. */
    int VALUE = 0;

    /** The slot of the field. */
    int field();

    /** The slot of the personal ID. */
    int id();

    /** Which of the rows, whose values differ, are blamed. */
    int[] blamed(Group group, int[] rows);

    /** What is read of each row. */
    static List<RowKey> reading(RowKey value, Binding binding) {
        return List.of(
                value,
                RowKey.of(binding.slot("ho_va_ten")),
                new RowKey(binding.slot("ngay_sinh"), BirthDate.of(binding)));
    }

    @Override
    default List<RowKey> keys() {
        return RowKey.all(id());
    }

    @Override
    default int smallest() {
        return 2;
    }

    @Override
    default void judge(Group group, Sink sink) {
        int[] rows = IntStream.range(0, group.size())
                .filter(row -> group.key(row, VALUE) != 0)
                .toArray();
        long values = IntStream.of(rows)
                .mapToLong(row -> group.key(row, VALUE))
                .distinct()
                .count();
        if (values > 1 && Persons.of(group, VALUE + 2, VALUE + 1).count() == 1) {
            sink.fail(0, blamed(group, rows));
        }
    }

    @Override
    default Explanation explain(Row blamed, int caseIndex, int groupSize) {
        return Explanation.blaming(field()).involving(id()).with(Map.of("count", Integer.toString(groupSize)));
    }
}
