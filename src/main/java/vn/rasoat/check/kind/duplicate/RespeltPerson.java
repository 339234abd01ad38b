package vn.rasoat.check.kind.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.BirthDate;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code respelt-person}: rows at one place whose names differ in marks only and whose birth dates can be the same: perhaps one
 * person under two spellings. Nothing may speak against it, and two IDs do. The row without an ID is blamed where the other has
 * one, else both. Groups too large to compare row by row are left alone.
 *
 * <p>Parameter {@code places}: lists of fields, of which all those of one must agree; {@code ngay_sinh} among them asks for the
 * same full date.
 */
final class RespeltPerson implements CheckKind {
    private static final int LARGEST = 200;

    @Override
    public String name() {
        return "respelt-person";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int name = binding.onlySlot(rule);
        int birth = binding.slot("ngay_sinh");
        List<RowKey> reads = new ArrayList<>(List.of(
                RowKey.of(name),
                new RowKey(birth, BirthDate.of(binding)),
                RowKey.of(binding.slot("gioi_tinh")),
                RowKey.of(binding.slot("so_dinh_danh")),
                new RowKey(binding.slot("ten_cha"), Derived.UNMARKED),
                new RowKey(binding.slot("ten_me"), Derived.UNMARKED)));
        List<int[]> places = new ArrayList<>();
        for (var fields : Parameters.objects(rule.check(), "places")) {
            List<String> together = fields.texts("same");
            places.add(IntStream.range(reads.size(), reads.size() + together.size())
                    .toArray());
            for (String field : together) {
                int slot = binding.slot(field);
                reads.add(slot == birth ? new RowKey(birth, BirthDate.of(binding)) : place(field, slot));
            }
        }
        return new Respelt(
                name,
                birth,
                List.of(new RowKey(name, Derived.UNMARKED), new RowKey(birth, Derived.YEAR)),
                reads,
                places);
    }

    private static RowKey place(String field, int slot) {
        return switch (field) {
            case "so_nha" -> new RowKey(slot, Derived.HOUSE);
            case "ma_ho" -> RowKey.of(slot);
            default -> new RowKey(slot, Derived.UNMARKED);
        };
    }

    private record Respelt(int name, int birth, List<RowKey> keys, List<RowKey> reads, List<int[]> places)
            implements GroupCheck {
        private static final int NAME = 0;
        private static final int BIRTH = 1;
        private static final int SEX = 2;
        private static final int ID = 3;
        private static final int FATHER = 4;
        private static final int MOTHER = 5;

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            if (group.size() > LARGEST) {
                return;
            }
            boolean[] blamed = new boolean[group.size()];
            for (int a = 0; a < blamed.length; a++) {
                for (int b = a + 1; b < blamed.length; b++) {
                    if (perhapsOne(group, a, b)) {
                        boolean even = group.key(a, ID) == 0 && group.key(b, ID) == 0;
                        blamed[a] |= even || group.key(a, ID) == 0;
                        blamed[b] |= even || group.key(b, ID) == 0;
                    }
                }
            }
            int[] rows =
                    IntStream.range(0, blamed.length).filter(row -> blamed[row]).toArray();
            if (rows.length > 0) {
                sink.fail(0, rows);
            }
        }

        private boolean perhapsOne(Group group, int a, int b) {
            return group.key(a, NAME) != group.key(b, NAME)
                    && (group.key(a, ID) == 0 || group.key(b, ID) == 0)
                    && Persons.sameDate(group.key(a, BIRTH), group.key(b, BIRTH))
                    && !differ(group, a, b, SEX)
                    && !differ(group, a, b, FATHER)
                    && !differ(group, a, b, MOTHER)
                    && places.stream().anyMatch(place -> agree(group, a, b, place));
        }

        private static boolean differ(Group group, int a, int b, int read) {
            long one = group.key(a, read);
            long other = group.key(b, read);
            return one != other && one != 0 && other != 0;
        }

        private boolean agree(Group group, int a, int b, int[] place) {
            for (int read : place) {
                boolean partial = reads.get(read).slot() == birth && !PackedDate.full((int) group.key(a, read));
                if (group.key(a, read) == 0 || group.key(a, read) != group.key(b, read) || partial) {
                    return false;
                }
            }
            return place.length > 0;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(name).involving(birth).with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
