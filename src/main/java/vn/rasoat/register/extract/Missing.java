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
 * Whom of the register a list ought to hold and does not.
 *
 * @param expected how many people the list ought to hold
 * @param people those of them whom no row names, nor may name: rows of the register, in order
 */
record Missing(long expected, int[] people) {
    private static final Missing NOBODY = new Missing(0, new int[0]);

    /**
     * A register may cover more communes than the list: only those count in which a fair share of the list's people are registered.
     *
     * @param communeShare the least share of the list's people, 0 to 1
     */
    static Missing of(RegisterExtract register, RegisterTarget target, Found found, double communeShare) {
        if (!target.named()) {
            return NOBODY;
        }
        Optional<TypedColumn> column = register.column("ma_xa").or(() -> register.column("ten_xa"));
        Set<Integer> communes =
                column.map(of -> communesOf(found, of, communeShare)).orElseGet(Set::of);
        RegisterTarget.Slots slots = RegisterTarget.Slots.of(register);
        int[] expected = IntStream.range(0, register.rows())
                .parallel()
                .filter(row -> column.isEmpty() || communes.contains(column.get().number(row)))
                .filter(row -> target.holds(register.person(row), slots))
                .toArray();
        BitSet named = named(found);
        return new Missing(
                expected.length,
                IntStream.of(expected).filter(row -> !named.get(row)).toArray());
    }

    private static BitSet named(Found found) {
        BitSet named = new BitSet();
        for (int row = 0; row < found.rows(); row++) {
            if (found.person(row) >= 0) {
                named.set(found.person(row));
            }
        }
        found.candidates().forEach(named::set);
        return named;
    }

    private static Set<Integer> communesOf(Found found, TypedColumn column, double communeShare) {
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
        return "Missing[" + people.length + " of " + expected + "]";
    }
}
