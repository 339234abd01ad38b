package vn.rasoat.register.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.rasoat.register.compare.Tokens;

/**
 * Finds for a row of the left list the rows of the right list that it is worth comparing with. Blocks that are too large are
 * divided by a further field; what is too large even then is left to the other keys. Safe for several threads.
 */
final class CandidateIndex implements Candidates {
    private static final int DIVIDING_FIELDS = 3;
    private static final int MANY_ROWS = 200_000;

    private final List<Scheme> schemes;
    private final BlockIndex[] indexes;
    private final BlockIndex divided;
    private final List<Part> dividers;
    private final int rows;
    private final int largest;
    private final int most;

    CandidateIndex(LinkTask task) {
        rows = task.rightRows();
        largest = rows > MANY_ROWS ? 100 : 400;
        most = rows > MANY_ROWS ? 48 : 200;
        schemes = new Blocking(task).schemes();
        indexes = BlockIndex.of(schemes, task);
        dividers = dividers(task.fields());
        divided = divide();
    }

    /** The fields with the most different values. */
    private static List<Part> dividers(List<LinkField> fields) {
        List<Part> exact = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            exact.add(new Part(fields.get(f), f, Part.EXACT));
        }
        exact.sort(Comparator.comparing((Part part) -> -part.of().values()).thenComparing(Part::field));
        return exact;
    }

    private BlockIndex divide() {
        LongList out = new LongList(1024);
        int[] buffer = new int[Tokens.MOST];
        for (int s = 0; s < indexes.length; s++) {
            BlockIndex index = indexes[s];
            for (int from = 0; from < index.size(); ) {
                int to = index.to(from, index.key(from));
                if (to - from > largest) {
                    divide(s, index, from, to, buffer, out);
                }
                from = to;
            }
        }
        return BlockIndex.of(out);
    }

    private void divide(int scheme, BlockIndex index, int from, int to, int[] buffer, LongList out) {
        int key = Scheme.mix(index.key(from), scheme);
        for (Part divider : dividersOf(scheme)) {
            for (int i = from; i < to; i++) {
                int row = index.row(i);
                if (divider.fill(Side.RIGHT, row, buffer) > 0) {
                    out.add(BlockIndex.entry(Scheme.mix(key + divider.field(), buffer[0]), row));
                }
            }
        }
    }

    private List<Part> dividersOf(int scheme) {
        return dividers.stream()
                .filter(part -> !schemes.get(scheme).uses(part.field()))
                .limit(DIVIDING_FIELDS)
                .toList();
    }

    @Override
    public List<String> schemes() {
        return schemes.stream().map(Scheme::toString).toList();
    }

    @Override
    public Search search() {
        return new Searching();
    }

    private final class Searching implements Search {
        private final int[] buffer = new int[Tokens.MOST];
        private final int[] keys = new int[Tokens.MOST * Tokens.MOST];
        private final Gathering found = new Gathering();
        private final List<List<Part>> dividing = new ArrayList<>();

        Searching() {
            for (int s = 0; s < schemes.size(); s++) {
                dividing.add(dividersOf(s));
            }
        }

        @Override
        public Gathering of(int left) {
            found.clear();
            for (int s = 0; s < indexes.length; s++) {
                int count = schemes.get(s).fill(Side.LEFT, left, buffer, keys);
                for (int k = 0; k < count; k++) {
                    gather(s, keys[k], left);
                }
            }
            found.keep(most);
            return found;
        }

        private void gather(int scheme, int key, int left) {
            BlockIndex index = indexes[scheme];
            int from = index.from(key);
            int to = index.to(from, key);
            if (to - from <= largest) {
                add(index, from, to);
                return;
            }
            int mixed = Scheme.mix(key, scheme);
            for (Part divider : dividing.get(scheme)) {
                if (divider.fill(Side.LEFT, left, buffer) > 0) {
                    int dividedKey = Scheme.mix(mixed + divider.field(), buffer[0]);
                    int at = divided.from(dividedKey);
                    int end = divided.to(at, dividedKey);
                    if (end - at <= largest) {
                        add(divided, at, end);
                    }
                }
            }
        }

        private void add(BlockIndex index, int from, int to) {
            if (from < to) {
                float weight = (float) Weights.log2((rows + 1.0) / (to - from));
                for (int i = from; i < to; i++) {
                    found.add(index.row(i), weight);
                }
            }
        }
    }
}
