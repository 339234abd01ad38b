package vn.rasoat.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.rasoat.check.SlotCache.Entry;
import vn.rasoat.check.TableInput.SlotInput;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.CellKind;

/** Reads one slot of one table's rows and asks the checks of that column once for each distinct cell. For one thread. */
final class SlotReader {
    private static final long[] NO_KEYS = new long[0];

    private final SlotInput input;
    private final List<PlannedCheck> valueChecks;
    private final Counts counts;
    private final ValueCheck[] judges;
    /** Which of them look at the shape of a value alone, and which do not. */
    private final int[] formJudges;

    private final int[] contentJudges;
    private final byte[] shapeOutcomes;
    private long lastShape = ValueShape.NONE;
    private boolean shapeFailed;
    private final ColumnCheck[] classifiers;
    private final KeyOf[] kept;
    private final byte[] outcomeScratch;
    private final byte[] classScratch;
    private final SlotCache cache = new SlotCache();
    private final Judged blank;
    private final TextForm[] forms;
    private final List<Map<String, Long>> distinct = new ArrayList<>();
    /** Whether any form's texts are still few enough to be counted. */
    private boolean counting;

    private long blankRows;
    private byte[] usualOutcomes;
    private byte[] usualClasses;
    private long usualRows;
    private boolean usualKnown;
    private boolean usualClassed;
    private boolean merged;
    private boolean numbers;

    SlotReader(SlotInput input, SlotWork work, Counts counts, List<TextForm> counted) {
        this.forms = counted.toArray(TextForm[]::new);
        counted.forEach(form -> distinct.add(new HashMap<>()));
        this.counting = !counted.isEmpty();
        this.input = input;
        this.valueChecks = work.values();
        this.counts = counts;
        this.judges = valueChecks.stream().map(PlannedCheck::check).toArray(ValueCheck[]::new);
        this.formJudges = indexes(judges, true);
        this.contentJudges = indexes(judges, false);
        this.shapeOutcomes = new byte[judges.length];
        this.classifiers = work.columns().stream().map(PlannedCheck::check).toArray(ColumnCheck[]::new);
        this.kept = work.kept().toArray(KeyOf[]::new);
        this.outcomeScratch = new byte[judges.length];
        this.classScratch = new byte[classifiers.length];
        this.usualOutcomes = new byte[judges.length];
        this.usualClasses = new byte[classifiers.length];
        this.blank = unusual(Blank.ABSENT, judgeInto(Blank.ABSENT));
    }

    private static int[] indexes(ValueCheck[] judges, boolean ofForm) {
        return IntStream.range(0, judges.length)
                .filter(i -> judges[i] instanceof FormCheck == ofForm)
                .toArray();
    }

    Judged read(RowBlock block, int row) {
        int column = input.source().column();
        if (column < 0) {
            return uncached(block, row);
        }
        if (column >= block.width() || block.isBlank(row, column)) {
            blankRows++;
            return blank;
        }
        return cache.worthwhile() ? cached(block, row, column) : uncached(block, row);
    }

    private Judged cached(RowBlock block, int row, int column) {
        int start = block.start(row, column);
        int end = block.end(row, column);
        int tag = tag(block, row, column);
        long hash = Hash.of(block.bytes(), start, end);
        Entry entry = cache.find(block.bytes(), start, end, tag, hash);
        if (entry == null) {
            entry = new Entry(Arrays.copyOfRange(block.bytes(), start, end), tag, hash, judge(value(block, row)));
            cache.keep(entry, this::count);
        }
        entry.rows++;
        return entry.judged;
    }

    private static int tag(RowBlock block, int row, int column) {
        int formula = block.isFormula(row, column) ? 1 : 0;
        int merged = block.isMerged(row, column) ? 2 : 0;
        return block.kind(row, column).ordinal() << 2 | merged | formula;
    }

    private Judged uncached(RowBlock block, int row) {
        Judged judged = judge(value(block, row));
        count(judged, 1);
        return judged;
    }

    private Value value(RowBlock block, int row) {
        int column = input.source().column();
        merged |= column >= 0 && column < block.width() && block.isMerged(row, column);
        Value value = input.reader().read(input.source().cell(block, row));
        numbers |= value.cell().kind() == CellKind.NUMBER;
        return value;
    }

    /** Whether any cell stood in a merged area. */
    boolean sawMerged() {
        return merged;
    }

    /** Whether any cell was natively a number. */
    boolean sawNumbers() {
        return numbers;
    }

    /** Most values of a column are judged alike: then nothing is made but the value. */
    private Judged judge(Value value) {
        boolean failed = judgeInto(value);
        if (!failed && Arrays.equals(outcomeScratch, usualOutcomes) && Arrays.equals(classScratch, usualClasses)) {
            return new Judged(value, usualOutcomes, usualClasses, keys(value), false, usualClassed);
        }
        Judged judged = unusual(value, failed);
        if (!failed && !usualKnown) {
            usualKnown = true;
            countOutcomes(usualOutcomes, usualRows); // of rows that no check concerned
            usualRows = 0;
            usualOutcomes = judged.outcomes();
            usualClasses = judged.classes();
            usualClassed = judged.classed();
        }
        return judged;
    }

    /** A value with what was just said of it. */
    private Judged unusual(Value value, boolean failed) {
        byte[] classes = classScratch.clone();
        return new Judged(value, outcomeScratch.clone(), classes, keys(value), failed, anySet(classes));
    }

    private long[] keys(Value value) {
        long[] keys = kept.length == 0 ? NO_KEYS : new long[kept.length];
        for (int i = 0; i < kept.length; i++) {
            keys[i] = kept[i].of(value);
        }
        return keys;
    }

    private static boolean anySet(byte[] classes) {
        for (byte each : classes) {
            if (each != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean judgeInto(Value value) {
        boolean failed = judgeForm(value);
        for (int i : contentJudges) {
            failed |= judge(i, value);
        }
        for (int i = 0; i < classScratch.length; i++) {
            classScratch[i] = (byte) classifiers[i].classify(value);
        }
        return failed;
    }

    /** What the checks of form say; asked only when the shape is not that of the value before. */
    private boolean judgeForm(Value value) {
        long shape = ValueShape.of(value);
        if (shape == lastShape && shape != ValueShape.NONE) {
            System.arraycopy(shapeOutcomes, 0, outcomeScratch, 0, outcomeScratch.length);
            return shapeFailed;
        }
        boolean failed = false;
        for (int i : formJudges) {
            failed |= judge(i, value);
        }
        lastShape = shape;
        shapeFailed = failed;
        System.arraycopy(outcomeScratch, 0, shapeOutcomes, 0, outcomeScratch.length);
        return failed;
    }

    private boolean judge(int which, Value value) {
        int outcome = judges[which].judge(value);
        outcomeScratch[which] = (byte) outcome;
        return Outcome.failed(outcome);
    }

    /** How many rows have each distinct text, for each form that was asked for. */
    List<Map<String, Long>> distinct() {
        return distinct;
    }

    /** Adds what is still uncounted to the counts. */
    void finish() {
        cache.clear(this::count);
        count(blank, blankRows);
        blankRows = 0;
        countOutcomes(usualOutcomes, usualRows);
        usualRows = 0;
    }

    private void count(Entry entry) {
        count(entry.judged, entry.rows);
    }

    private void count(Judged judged, long rows) {
        if (judged.outcomes() == usualOutcomes) {
            usualRows += rows;
        } else {
            countOutcomes(judged.outcomes(), rows);
        }
        if (counting) {
            countDistinct(judged.value(), rows);
        }
    }

    private void countOutcomes(byte[] outcomes, long rows) {
        for (int i = 0; i < outcomes.length; i++) {
            counts.add(valueChecks.get(i).index(), outcomes[i], rows);
        }
    }

    private void countDistinct(Value value, long rows) {
        if (rows == 0 || value instanceof Blank) {
            return;
        }
        boolean open = false;
        for (int i = 0; i < forms.length; i++) {
            Map<String, Long> texts = distinct.get(i);
            String text = texts.size() <= DistinctTexts.MOST ? forms[i].of(value) : "";
            if (!text.isEmpty()) {
                texts.merge(text, rows, Long::sum);
            }
            open |= texts.size() <= DistinctTexts.MOST;
        }
        counting = open;
    }
}
