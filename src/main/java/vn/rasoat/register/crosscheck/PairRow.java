package vn.rasoat.register.crosscheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.TextValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.register.crosscheck.PairRule.Derived;
import vn.rasoat.text.Folding;

/** A row of the left list and one of the right as one row, with the values worked out of both. For one thread. */
final class PairRow implements Row {
    /** The day on which a row held, as a field. */
    private static final String IN_FORCE = "hieu_luc";
    /** The name of the file, as a field. */
    private static final String FILE = "tep";

    private final PairRule rule;
    private final LocalDate asOf;
    private final Seat left = new Seat();
    private final Seat right = new Seat();
    private final List<Name> names;

    /** Where one side stands. */
    private static final class Seat {
        Optional<PersonList> list = Optional.empty();
        List<String> inForce = List.of();
        int row;
    }

    /** What a name stands for: a field of a side, or a derived value. */
    private record Name(Optional<Seat> seat, String field, Optional<Derived> derived) {}

    /** @param names the fields that may be asked for, by slot */
    PairRow(PairRule rule, List<String> names, LocalDate asOf) {
        this.rule = rule;
        this.names = names.stream().map(this::named).toList(); // after the rule, which names are looked up in
        this.asOf = asOf;
        left.inForce = rule.left().inForce();
        right.inForce = rule.right().inForce();
    }

    void left(PersonList list, int row) {
        left.list = Optional.of(list);
        left.row = row;
    }

    void right(PersonList list, int row) {
        right.list = Optional.of(list);
        right.row = row;
    }

    void noRight() {
        right.list = Optional.empty();
    }

    private Name named(String name) {
        if (name.startsWith(PairRule.LEFT)) {
            return new Name(Optional.of(left), name.substring(PairRule.LEFT.length()), Optional.empty());
        }
        if (name.startsWith(PairRule.RIGHT)) {
            return new Name(Optional.of(right), name.substring(PairRule.RIGHT.length()), Optional.empty());
        }
        return new Name(
                Optional.empty(),
                name,
                rule.derived().stream().filter(each -> each.name().equals(name)).findFirst());
    }

    @Override
    public Value get(int slot) {
        return slot < 0 ? Blank.ABSENT : get(names.get(slot));
    }

    /** The value of a name that conditions and messages use. */
    Value get(String name) {
        return get(named(name));
    }

    private Value get(Name name) {
        if (name.seat().isPresent()) {
            return value(name.seat().get(), name.field());
        }
        return name.derived()
                .map(each -> DerivedValues.of(each.kind(), get(each.from()), get(each.to()), asOf))
                .orElse(Blank.ABSENT);
    }

    private Value value(Seat seat, String field) {
        if (seat.list.isEmpty()) {
            return Blank.ABSENT;
        }
        PersonList list = seat.list.get();
        return switch (field) {
            case IN_FORCE -> inForce(seat, list);
            case FILE ->
                new TextValue(
                        Cell.of(list.about().file()),
                        Folding.equalityHash(list.about().file()));
            default -> list.value(list.slot(field), seat.row);
        };
    }

    private Value inForce(Seat seat, PersonList list) {
        for (String field : seat.inForce) {
            Value value = list.value(list.slot(field), seat.row);
            if (PackedDate.of(value) != PackedDate.NONE) {
                return value;
            }
        }
        return DerivedValues.day(list.about().date().orElse(asOf));
    }

    @Override
    public String toString() { // people's data
        return "PairRow[" + rule.id() + "]";
    }
}
