package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sample of a column's values says about the column. Holds counts only, never a value.
 *
 * <p>A sample of any length costs the same: at most {@value #LOOKED_AT} values are looked at, the first ones and some spread
 * over the rest.
 */
public final class ContentEvidence {
    private static final int LOOKED_AT = 110;
    private static final int IN_A_ROW = 60;

    private final int size;
    private final int[] shapes;
    private final Map<String, Integer> typical;
    private final double sequence;
    private final double distinct;
    private final double runs;
    private final int[] years;

    private ContentEvidence(Count count, List<String> looked) {
        this.size = count.size;
        this.shapes = count.shapes;
        this.typical = Map.copyOf(count.typical);
        this.sequence = Sequence.rowNumbers(looked.subList(0, Math.min(IN_A_ROW, looked.size())));
        this.runs = Sequence.repeatedInRuns(looked.subList(0, Math.min(IN_A_ROW, looked.size())));
        this.distinct = size == 0 ? 0 : new HashSet<>(looked).size() / (double) looked.size();
        this.years = Arrays.copyOf(count.years, count.yearCount);
        Arrays.sort(this.years);
    }

    private static final class Count {
        private final int[] shapes = new int[Shape.values().length];
        private final Map<String, Integer> typical = new HashMap<>();
        private final int[] years = new int[LOOKED_AT];
        private int yearCount;
        private int size;
    }

    /** Looks at samples with what the dictionary knows. Create once, use for every column. */
    public static final class Reader {
        private static final int MOST_REPAIRS = 40;

        private final ValueLook look;
        private final TextRepair repair;
        private final Map<String, List<String>> fieldsOfValue = new HashMap<>();

        public Reader(FieldDictionary dictionary, TextRepair repair) {
            this.look = new ValueLook(dictionary.words().surnames());
            this.repair = repair;
            Map<String, Set<String>> index = new HashMap<>();
            dictionary.fields().forEach(field -> field.values()
                    .forEach(value -> index.computeIfAbsent(Fold.bare(value), k -> new HashSet<>())
                            .add(field.id())));
            index.forEach((value, fields) -> fieldsOfValue.put(value, List.copyOf(fields)));
        }

        public ContentEvidence read(List<String> sample) {
            List<String> looked = chosen(sample);
            Count count = new Count();
            int repairs = 0;
            for (String raw : looked) {
                if (!see(raw, count, false) && repairs < MOST_REPAIRS && !ascii(raw)) {
                    repairs++;
                    repaired(raw, count);
                }
            }
            return new ContentEvidence(count, looked);
        }

        private void repaired(String raw, Count count) {
            for (String variant : repair.variants(raw)) {
                if (see(variant, count, true)) {
                    return;
                }
            }
        }

        /** Counts a value; false when it told nothing in particular. A second look at the same value is not counted twice. */
        private boolean see(String raw, Count count, boolean again) {
            Set<Shape> shapes = look.of(raw);
            List<String> fields = fieldsOfValue.getOrDefault(Fold.bare(raw), List.of());
            int vague = (shapes.contains(Shape.NAME_LIKE) ? 1 : 0) + (shapes.contains(Shape.WORD) ? 1 : 0);
            boolean telling = !fields.isEmpty() || shapes.size() > vague;
            if (again && !telling) {
                return false;
            }
            count.size += again ? 0 : 1;
            for (Shape shape : shapes) {
                count.shapes[shape.ordinal()]++;
            }
            for (String field : fields) {
                count.typical.merge(field, 1, Integer::sum);
            }
            int year = shapes.contains(Shape.WORD) || shapes.contains(Shape.NAME_LIKE) ? 0 : DateLook.yearOf(raw);
            if (year > 0 && count.yearCount < count.years.length) {
                count.years[count.yearCount++] = year;
            }
            return telling;
        }

        private static boolean ascii(String text) {
            return text.chars().allMatch(c -> c < 0x80);
        }

        private static List<String> chosen(List<String> sample) {
            List<String> out = sample.stream().limit(IN_A_ROW).toList();
            if (sample.size() <= IN_A_ROW) {
                return out;
            }
            List<String> all = new ArrayList<>(out);
            int rest = sample.size() - IN_A_ROW;
            int more = Math.min(rest, LOOKED_AT - IN_A_ROW);
            for (int i = 0; i < more; i++) {
                all.add(sample.get(IN_A_ROW + (int) ((long) i * rest / more)));
            }
            return all;
        }
    }

    /** How many values were looked at. */
    public int size() {
        return size;
    }

    /** The share of the values that have the shape, 0 to 1. */
    public double share(Shape shape) {
        return size == 0 ? 0 : Math.min(1, shapes[shape.ordinal()] / (double) size);
    }

    /** The larger share of any of the shapes is not enough when they complement each other: the sum, at most 1. */
    double sum(Shape... any) {
        double sum = 0;
        for (Shape shape : any) {
            sum += share(shape);
        }
        return Math.min(1, sum);
    }

    /** The share of the values that are typical of a field. */
    public double typical(String field) {
        return size == 0 ? 0 : Math.min(1, typical.getOrDefault(field, 0) / (double) size);
    }

    /** How far the values count up by one: 1 for 1, 2, 3, … */
    public double sequence() {
        return sequence;
    }

    /** The share of values that differ from one another. */
    public double distinct() {
        return distinct;
    }

    /** The share of values equal to the one before, as household codes are. */
    public double runs() {
        return runs;
    }

    /** The year below which the given share of the dates lies; 0 when too few values tell a year. */
    public int yearAt(double share) {
        return years.length * 2 < size || years.length == 0
                ? 0
                : years[(int) Math.min(years.length - 1, share * years.length)];
    }

    @Override
    public String toString() {
        return "ContentEvidence[" + size + " values]";
    }
}
