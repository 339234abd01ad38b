package vn.rasoat.register.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.rasoat.check.Match.Kind;
import vn.rasoat.check.Register.ListRows;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.compare.Comparisons;
import vn.rasoat.register.extract.Found.Linked;
import vn.rasoat.register.link.LinkField;
import vn.rasoat.register.link.LinkTask;
import vn.rasoat.register.link.Linkage;
import vn.rasoat.register.link.Linkage.Pair;
import vn.rasoat.register.link.Linker;
import vn.rasoat.register.link.ValueColumn;
import vn.rasoat.register.link.Zone;
import vn.rasoat.text.NameComparison;
import vn.rasoat.text.NameDifference;

/**
 * Finds the person of each row: by the ID where name or birth date bear it out, else by everything that the list and the register
 * both hold. Some rows whose ID is right are linked once more without it, so that the weights learn how such lists are written
 * even when only few rows are left to find.
 */
final class PersonSearch {
    private static final int LEARNT_FROM = 1000;

    private final RegisterExtract register;
    private final RegisterLinking linking;
    private final Comparisons comparisons;
    private final int nameSlot;
    private final int birthSlot;

    PersonSearch(RegisterExtract register, RegisterLinking linking, Comparisons comparisons) {
        this.register = register;
        this.linking = linking;
        this.comparisons = comparisons;
        this.nameSlot = register.slot(RegisterExtract.NAME);
        this.birthSlot = register.slot(RegisterExtract.BIRTH);
    }

    /** A row's slots in the list. */
    private record Slots(int id, int name, int birth) {}

    Found run(ListRows list) throws SourceException {
        Found found = new Found(list.size());
        List<String> fields = linking.compared().keySet().stream()
                .filter(field -> list.slot(field) >= 0 && register.has(field))
                .toList();
        Leftovers left = new Leftovers(fields, list);
        Slots slots = new Slots(
                list.slot(RegisterExtract.ID), list.slot(RegisterExtract.NAME), list.slot(RegisterExtract.BIRTH));
        int step = Math.max(1, list.size() / LEARNT_FROM);
        Map<Integer, Integer> doubted = new HashMap<>();
        list.forEach((number, row) -> {
            boolean byNumber = findByNumber(number, row, slots, found, doubted);
            if (!byNumber || number % step == 0) {
                left.add(number, row, byNumber);
            }
        });
        boolean open = IntStream.range(0, left.size()).anyMatch(i -> found.person(left.row(i)) < 0);
        if (open && !fields.isEmpty() && register.rows() > 0) {
            link(left, found, doubted);
        }
        doubted.forEach((number, person) -> {
            if (found.kind(number) == Kind.NONE) {
                found.set(number, Kind.ID, person);
            }
        });
        return found;
    }

    private boolean findByNumber(int number, Row row, Slots slots, Found found, Map<Integer, Integer> doubted) {
        if (!(row.get(slots.id) instanceof PersonalId id)) {
            return false;
        }
        long key = RegisterExtract.numberOf(id);
        int person = holder(register.byId(), key, row, slots);
        if (person >= 0) {
            found.set(number, Kind.ID, person);
            return true;
        }
        int before = holder(register.byOldId(), key, row, slots);
        if (before >= 0) {
            found.set(number, Kind.CANCELLED_ID, before);
            return true;
        }
        int other = register.byId().first(key);
        if (other >= 0) {
            found.heldByOther(number);
            doubted.put(number, other);
        }
        return false;
    }

    /** The person with a number whose name or birth date bears out that the row is about them, or -1. */
    private int holder(LongIndex index, long key, Row row, Slots slots) {
        for (int person = index.first(key); person >= 0; person = index.next(person)) {
            if (bearsOut(row, slots, person)) {
                return person;
            }
        }
        return -1;
    }

    private boolean bearsOut(Row row, Slots slots, int person) {
        Value ours = row.get(slots.name);
        if (ours.present() && ours.cell().text().equals(register.text(nameSlot, person))) {
            return true;
        }
        Value theirs = register.value(nameSlot, person);
        if (!ours.present() || !theirs.present() || ours.key() == theirs.key()) {
            return true;
        }
        long birth = row.get(slots.birth).key();
        if (birth != 0 && birth == register.value(birthSlot, person).key()) {
            return true;
        }
        String a = ours.cell().text();
        String b = theirs.cell().text();
        return NameComparison.compare(a, b) != NameDifference.DIFFERENT
                || NameComparison.similarity(a, b) >= linking.nameSimilarity();
    }

    private void link(Leftovers left, Found found, Map<Integer, Integer> doubted) {
        Nearby.Near near = new Nearby(register).of(left);
        int[] people = near.people();
        if (people.length == 0) {
            return;
        }
        Linkage linkage = new Linker(task(left, people)).run(near.blocks());
        Map<Integer, List<Pair>> byLeft = new HashMap<>();
        linkage.pairs().forEach(pair -> byLeft.computeIfAbsent(pair.left(), any -> new ArrayList<>())
                .add(pair));
        BitSet claimed = new BitSet();
        IntStream.range(0, found.rows())
                .filter(row -> found.person(row) >= 0)
                .forEach(row -> claimed.set(found.person(row)));
        for (int i = 0; i < left.size(); i++) {
            List<Pair> pairs = byLeft.getOrDefault(i, List.of());
            if (found.person(left.row(i)) < 0 && !pairs.isEmpty()) {
                List<Pair> best = pairs.stream()
                        .sorted(Comparator.comparing(Pair::zone)
                                .thenComparing(Pair::probability, Comparator.reverseOrder())
                                .thenComparing(Pair::right))
                        .toList();
                boolean sure = best.get(0).zone() == Zone.MATCH
                        && !claimed.get(people[best.get(0).right()]);
                Linked to = new Linked(linkage, i, sure ? best.subList(0, 1) : best, people);
                boolean holder = doubted.getOrDefault(left.row(i), -1) == to.person(0);
                if (!holder) { // else the number was right after all
                    found.link(left.row(i), sure ? Kind.LINKED : Kind.UNCERTAIN, to);
                }
            }
        }
    }

    private LinkTask task(Leftovers left, int[] people) {
        List<LinkField> fields = left.fields().stream()
                .parallel()
                .map(field -> {
                    ValueColumn theirs = register.column(field).orElseThrow().texts();
                    return LinkField.of(
                            field,
                            Objects.requireNonNull(linking.compared().get(field)),
                            comparisons,
                            left.column(field),
                            Optional.of(Nearby.some(theirs, people)));
                })
                .toList();
        return new LinkTask(
                fields,
                left.size(),
                people.length,
                false,
                true,
                List.of(),
                linking.defaults(),
                linking.match(),
                linking.review());
    }
}
