package vn.rasoat.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.rasoat.check.Finding.BlamedCell;

/**
 * What a screen asks of every finding at once, in twenty bytes each: its id, what it is alike with, its village. Findings have
 * the numbers of {@link FindingBrowser}. Filled while findings are told, then only read.
 */
public final class FindingKeys implements FindingOutput<FindingKeys.Part> {
    private final Function<FoundRow, String> village;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> villages = new ArrayList<>();
    private long[] ids = new long[256];
    private long[] alike = new long[256];
    private int[] places = new int[256];
    private int size;

    /** @param village the village of a row, as it is written there */
    public FindingKeys(Function<FoundRow, String> village) {
        this.village = village;
    }

    /** The keys of some rows' findings. */
    public static final class Part {
        private long[] ids = new long[64];
        private long[] alike = new long[64];
        private String[] villages = new String[64];
        private int size;

        private void add(Finding finding, boolean ofTable, String village) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                alike = Arrays.copyOf(alike, size * 2);
                villages = Arrays.copyOf(villages, size * 2);
            }
            ids[size] = Ids.number(finding.id());
            alike[size] = ofTable ? ids[size] : alike(finding);
            villages[size++] = village;
        }
    }

    /** Of one rule and one case of it, about the same wrong values in the same fields. */
    private static long alike(Finding finding) {
        long hash = Hash.combine(Hash.of(finding.rule().id()), Hash.of(finding.caseName()));
        for (BlamedCell cell : finding.blamed()) {
            hash = Hash.combine(Hash.combine(hash, Hash.of(cell.field())), Hash.of(cell.value()));
        }
        return hash;
    }

    @Override
    public Encoder<Part> encoder() {
        return new Encoder<>() {
            private final Part part = new Part();

            @Override
            public void row(FoundRow row) {
                boolean ofTable = row.rowNumber() == 0;
                String place = ofTable ? "" : village.apply(row).strip();
                for (Finding finding : row.findings()) {
                    part.add(finding, ofTable, place);
                }
            }

            @Override
            public Part finish() {
                return part;
            }
        };
    }

    @Override
    public void write(Part part) {
        int after = size + part.size;
        if (after > ids.length) {
            int room = Math.max(after, ids.length * 2);
            ids = Arrays.copyOf(ids, room);
            alike = Arrays.copyOf(alike, room);
            places = Arrays.copyOf(places, room);
        }
        System.arraycopy(part.ids, 0, ids, size, part.size);
        System.arraycopy(part.alike, 0, alike, size, part.size);
        for (int i = 0; i < part.size; i++) {
            places[size + i] = numbers.computeIfAbsent(part.villages[i], name -> {
                villages.add(name);
                return villages.size() - 1;
            });
        }
        size = after;
    }

    /** How many findings there are. */
    public int size() {
        return size;
    }

    /** The id of a finding, as {@link Finding#id} gives it. */
    public String id(int finding) {
        return Ids.of(ids[finding]);
    }

    /** The id of a finding as a number; see {@link #number}. */
    public long idNumber(int finding) {
        return ids[finding];
    }

    /** An id as the number that {@link #idNumber} gives; -1 for a text that is no id. */
    public static long number(String id) {
        return Ids.number(id);
    }

    /** The same number for all findings of one rule about the same wrong values. */
    public long alike(int finding) {
        return alike[finding];
    }

    /** The finding's village as an index of {@link #villages}. */
    public int village(int finding) {
        return places[finding];
    }

    /** The villages of rows with findings, as they are written; one may be empty. */
    public List<String> villages() {
        return List.copyOf(villages);
    }
}
