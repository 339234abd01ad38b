package vn.rasoat.correction.copy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.rasoat.correction.copy.Refusal.Reason;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.csv.CsvCells;
import vn.rasoat.ingest.csv.CsvCells.Place;
import vn.rasoat.model.SourceException;

/** Copies delimited text byte by byte, other bytes in the place of the changed cells. */
final class CsvCopy implements CopyWriter {
    private static final int BUFFER = 1 << 16;

    private final Path source;
    private final OpenOptions options;

    CsvCopy(Path source, OpenOptions options) {
        this.source = source;
        this.options = options;
    }

    /** Bytes that come in the place of others. */
    private record Patch(long offset, int length, byte[] bytes) {}

    @Override
    public List<CellChange> write(List<Planned> changes, Path target, List<Refusal> refused)
            throws IOException, SourceException {
        Map<Integer, Map<Integer, CellChange>> wanted = new HashMap<>();
        for (Planned planned : changes) {
            CellChange change = planned.change();
            if (looksLikeFormula(change.value())) {
                refused.add(new Refusal(change, Reason.LOOKS_LIKE_FORMULA));
            } else {
                wanted.computeIfAbsent(change.at().row(), row -> new HashMap<>())
                        .put(change.at().column(), change);
            }
        }
        CsvCells cells = CsvCells.open(source, options);
        List<Patch> patches = new ArrayList<>();
        List<CellChange> made = new ArrayList<>();
        cells.find(new TreeSet<>(wanted.keySet()), place -> Optional.ofNullable(
                        wanted.getOrDefault(place.row(), Map.of()).remove(place.column()))
                .ifPresent(change -> patch(cells, place, change, patches, made, refused)));
        wanted.values()
                .forEach(row -> row.values().forEach(change -> refused.add(new Refusal(change, Reason.NO_CELL))));
        copy(patches, target);
        return made;
    }

    private static void patch(
            CsvCells cells,
            Place place,
            CellChange change,
            List<Patch> patches,
            List<CellChange> made,
            List<Refusal> refused) {
        Optional<byte[]> bytes = cells.bytes(change.value(), place.quoted());
        if (bytes.isPresent()) {
            patches.add(new Patch(place.offset(), place.length(), bytes.get()));
            made.add(change);
        } else {
            refused.add(new Refusal(change, Reason.NOT_WRITABLE));
        }
    }

    /** In a text file nothing says that a value is text: what a spreadsheet would run is not written at all. */
    private static boolean looksLikeFormula(String value) {
        if (value.isEmpty()) {
            return false;
        }
        char first = value.charAt(0);
        return first == '='
                || first == '@'
                || first == '\t'
                || first == '\r'
                || ((first == '+' || first == '-') && !value.matches("[+-][0-9 .,()]*"));
    }

    private void copy(List<Patch> patches, Path target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source), BUFFER);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            long at = 0;
            for (Patch patch : patches) {
                pass(in, out, patch.offset() - at);
                in.skipNBytes(patch.length());
                out.write(patch.bytes());
                at = patch.offset() + patch.length();
            }
            in.transferTo(out);
        }
    }

    private static void pass(InputStream in, OutputStream out, long count) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = count;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, n);
            left -= n;
        }
    }
}
