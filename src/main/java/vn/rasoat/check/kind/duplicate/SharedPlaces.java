package vn.rasoat.check.kind.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.GroupCheck.Group;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.BirthDate;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * What two rows have in common besides their names: the parameter {@code places}, lists of fields of which all those of one must be
 * filled and agree; {@code ngay_sinh} among them asks for the same full date.
 *
 * @param reads what is read of each row
 * @param places for each place the indexes among the reads
 * @param birth the slot of the birth date
 */
record SharedPlaces(List<RowKey> reads, List<int[]> places, int birth) {
    /** Binds the parameter; the reads follow those given. */
    static SharedPlaces of(Rule rule, Binding binding, List<RowKey> before) throws RuleException {
        int birth = binding.slot("ngay_sinh");
        List<RowKey> reads = new ArrayList<>(before);
        List<int[]> places = new ArrayList<>();
        for (var fields : Parameters.objects(rule.check(), "places")) {
            List<String> together = fields.texts("same");
            places.add(IntStream.range(reads.size(), reads.size() + together.size())
                    .toArray());
            for (String field : together) {
                int slot = binding.slot(field);
                reads.add(slot == birth ? new RowKey(birth, BirthDate.of(binding)) : key(field, slot));
            }
        }
        return new SharedPlaces(List.copyOf(reads), places, birth);
    }

    private static RowKey key(String field, int slot) {
        return switch (field) {
            case "so_nha" -> new RowKey(slot, Derived.HOUSE);
            case "ma_ho", "so_dien_thoai" -> RowKey.of(slot);
            default -> new RowKey(slot, Derived.UNMARKED);
        };
    }

    /** Whether two members agree in one of the places. */
    boolean agree(Group group, int a, int b) {
        return places.stream().anyMatch(place -> agree(group, a, b, place));
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
}
