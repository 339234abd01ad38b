package vn.rasoat.workspace.history;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The findings of a check by rule, each as a number of 48 bits made of its id: enough to know it again, not to tell whom it is
 * about. Of a million findings two are taken for one another with a chance below one in two hundred.
 */
public final class FoundIds {
    static final long BITS = (1L << 48) - 1;
    private static final int MOST_RULES = 10_000;
    private static final int MOST_IDS = 20_000_000;

    static final FoundIds NONE = new FoundIds(Map.of());

    private final Map<String, long[]> byRule;

    /** @param byRule sorted ids, each once; not copied */
    private FoundIds(Map<String, long[]> byRule) {
        this.byRule = byRule;
    }

    /** Gathers ids in any order. */
    public static final class Builder {
        private final Map<String, Ids> byRule = new TreeMap<>();

        private static final class Ids {
            private long[] ids = new long[16];
            private int size;

            void add(long id) {
                if (size == ids.length) {
                    ids = Arrays.copyOf(ids, size * 2);
                }
                ids[size++] = id;
            }

            long[] sorted() {
                long[] out = Arrays.copyOf(ids, size);
                Arrays.sort(out);
                int kept = 0;
                for (int i = 0; i < out.length; i++) {
                    if (i == 0 || out[i] != out[i - 1]) {
                        out[kept++] = out[i];
                    }
                }
                return Arrays.copyOf(out, kept);
            }
        }

        /** @param finding the finding's id as people read it */
        public void add(String rule, String finding) {
            byRule.computeIfAbsent(rule, id -> new Ids()).add(number(finding));
        }

        /** Takes over all of another one. */
        public void addAll(Builder other) {
            other.byRule.forEach((rule, ids) -> {
                Ids own = byRule.computeIfAbsent(rule, id -> new Ids());
                for (int i = 0; i < ids.size; i++) {
                    own.add(ids.ids[i]);
                }
            });
        }

        public FoundIds build() {
            Map<String, long[]> sorted = new TreeMap<>();
            byRule.forEach((rule, ids) -> sorted.put(rule, ids.sorted()));
            return new FoundIds(sorted);
        }
    }

    /** A number of 48 bits; like ids give like numbers on every computer. */
    static long number(String id) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        hash = (hash ^ (hash >>> 31)) * 0x9E3779B97F4A7C15L;
        return (hash ^ (hash >>> 29)) & BITS;
    }

    /** What either has. */
    FoundIds and(FoundIds other) {
        Map<String, long[]> both = new TreeMap<>(byRule);
        other.byRule.forEach(
                (rule, ids) -> both.merge(rule, ids, (a, b) -> LongStream.concat(Arrays.stream(a), Arrays.stream(b))
                        .sorted()
                        .distinct()
                        .toArray()));
        return new FoundIds(both);
    }

    public Set<String> rules() {
        return Set.copyOf(byRule.keySet());
    }

    /** The sorted ids of a rule's findings. */
    long[] of(String rule) {
        return byRule.getOrDefault(rule, new long[0]);
    }

    /** How many findings there are. */
    public int size() {
        return byRule.values().stream().mapToInt(ids -> ids.length).sum();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(byRule.size());
        for (Map.Entry<String, long[]> rule : byRule.entrySet()) {
            out.writeUTF(rule.getKey());
            out.writeInt(rule.getValue().length);
            long before = 0;
            for (long id : rule.getValue()) {
                writeNumber(out, id - before);
                before = id;
            }
        }
    }

    static FoundIds read(DataInput in) throws IOException {
        int rules = bounded(in.readInt(), MOST_RULES);
        Map<String, long[]> byRule = new TreeMap<>();
        for (int i = 0; i < rules; i++) {
            String rule = in.readUTF();
            int size = bounded(in.readInt(), MOST_IDS);
            long[] ids = new long[Math.min(size, 1 << 16)]; // a file that lies about its size costs no memory
            long before = 0;
            for (int k = 0; k < size; k++) {
                if (k == ids.length) {
                    ids = Arrays.copyOf(ids, Math.min(size, k * 2));
                }
                before += readNumber(in);
                ids[k] = before;
            }
            byRule.put(rule, ids);
        }
        return new FoundIds(byRule);
    }

    private static int bounded(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("not a number of things: " + number);
        }
        return number;
    }

    /** Seven bits a byte, the lowest first; all but the last byte have the eighth bit set. */
    private static void writeNumber(DataOutput out, long number) throws IOException {
        long rest = number;
        while (rest > 127) {
            out.writeByte((int) (rest & 127) | 128);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInput in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (long) (next & 127) << shift;
            if (next < 128) {
                return number;
            }
        }
        throw new IOException("a number without end");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundIds ids
                && byRule.keySet().equals(ids.byRule.keySet())
                && byRule.keySet().stream().allMatch(rule -> Arrays.equals(of(rule), ids.of(rule)));
    }

    @Override
    public int hashCode() {
        return byRule.keySet().hashCode();
    }
}
