package vn.rasoat.register.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Match.Kind;

/**
 * Whom of the register a list ought to hold and does not. A register may cover more communes than the list: only those count in
 * which a fair share of the list's people are registered.
 */
final class Missing {
    private final RegisterExtract register;
    private final BitSet target = new BitSet();
    private final Optional<TypedColumn> communes;
    private final double communeShare;

    Missing(RegisterExtract register, RegisterTarget of, double communeShare) {
        this.register = register;
        this.communeShare = communeShare;
        this.communes = register.column("ma_xa").or(() -> register.column("ten_xa"));
        if (of.named()) {
            RegisterTarget.Slots slots = RegisterTarget.Slots.of(register);
            IntStream.range(0, register.rows())
                    .filter(row -> of.holds(register.person(row), slots))
                    .forEach(target::set);
        }
    }

    /** How many people the list ought to hold. */
    long count(Found found) {
        return expected(found).count();
    }

    /** Those whom no row names, nor may name. */
    int[] of(Found found) {
        BitSet named = new BitSet();
        for (int row = 0; row < found.rows(); row++) {
            if (found.person(row) >= 0) {
                named.set(found.person(row));
            }
        }
        found.candidates().forEach(named::set);
        return expected(found).filter(row -> !named.get(row)).toArray();
    }

    private IntStream expected(Found found) {
        if (communes.isEmpty()) {
            return target.stream();
        }
        TypedColumn column = communes.get();
        Set<Integer> ofList = communesOf(found, column);
        return target.stream().filter(row -> ofList.contains(column.number(row)));
    }

    private Set<Integer> communesOf(Found found, TypedColumn column) {
        Map<Integer, Integer> people = new HashMap<>();
        int all = 0;
        for (int row = 0; row < found.rows(); row++) {
            if (found.kind(row) != Kind.NONE && found.person(row) >= 0) {
                people.merge(column.number(found.person(row)), 1, Integer::sum);
                all++;
            }
        }
        Set<Integer> out = new HashSet<>();
        int least = (int) Math.ceil(all * communeShare);
        people.forEach((commune, count) -> {
            if (count >= least) {
                out.add(commune);
            }
        });
        return out;
    }

    @Override
    public String toString() {
        return "Missing[" + register.rows() + "]";
    }
}
