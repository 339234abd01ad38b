package vn.rasoat.correction.copy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.rasoat.correction.copy.Refusal.Reason;
import vn.rasoat.ingest.xlsx.SheetParts;
import vn.rasoat.model.SourceException;

/**
 * Copies workbooks of Excel 2007 and later: parts without changes are taken over as they are compressed, byte by byte; of a
 * sheet only the changed cells are written anew.
 */
final class XlsxCopy implements CopyWriter {
    private final Path source;

    XlsxCopy(Path source) {
        this.source = source;
    }

    @Override
    public List<CellChange> write(List<Planned> changes, Path target, List<Refusal> refused)
            throws IOException, SourceException {
        SheetParts sheets = SheetParts.read(source);
        Map<String, List<Planned>> byPart = new HashMap<>();
        for (Planned planned : changes) {
            Optional.ofNullable(sheets.parts().get(planned.change().at().sheet()))
                    .ifPresentOrElse(
                            part -> byPart.computeIfAbsent(normal(part), name -> new ArrayList<>())
                                    .add(planned),
                            () -> refused.add(new Refusal(planned.change(), Reason.NO_CELL)));
        }
        List<CellChange> made = new ArrayList<>();
        try (ZipFile in = ZipFile.builder().setPath(source).get();
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                List<Planned> here = byPart.getOrDefault(normal(entry.getName()), List.of());
                if (here.isEmpty()) {
                    out.addRawArchiveEntry(entry, in.getRawInputStream(entry));
                } else {
                    made.addAll(patch(in, entry, here, sheets.since1904(), out, refused));
                }
            }
        }
        return made;
    }

    private static String normal(String part) {
        String slashed = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    private static List<CellChange> patch(
            ZipFile in,
            ZipArchiveEntry entry,
            List<Planned> changes,
            boolean since1904,
            ZipArchiveOutputStream out,
            List<Refusal> refused)
            throws IOException {
        List<int[]> merged;
        try (InputStream sheet = in.getInputStream(entry)) {
            merged = merged(sheet);
        }
        Map<Integer, TreeMap<Integer, Planned>> wanted = new HashMap<>();
        Set<CellChange> left = new HashSet<>();
        for (Planned planned : changes) {
            CellChange change = planned.change();
            if (covers(merged, change)) {
                refused.add(new Refusal(change, Reason.MERGED));
            } else {
                wanted.computeIfAbsent(change.at().row(), row -> new TreeMap<>())
                        .put(change.at().column(), planned);
                left.add(change);
            }
        }
        ZipArchiveEntry changed = new ZipArchiveEntry(entry.getName());
        changed.setTime(entry.getTime());
        changed.setMethod(ZipArchiveEntry.DEFLATED);
        out.putArchiveEntry(changed);
        SheetPatcher patcher = new SheetPatcher(wanted, since1904);
        try (InputStream sheet = in.getInputStream(entry)) {
            patcher.patch(sheet, out);
        }
        out.closeArchiveEntry();
        patcher.made().forEach(left::remove);
        left.forEach(change -> refused.add(new Refusal(change, Reason.NO_CELL)));
        return patcher.made();
    }

    /** The merged areas: first row, last row, first column, last column. */
    private static List<int[]> merged(InputStream sheet) throws IOException {
        List<int[]> areas = new ArrayList<>();
        XmlPieces pieces = new XmlPieces(sheet);
        while (pieces.next()) {
            if (pieces.opens("mergeCell")) {
                pieces.attribute("ref").ifPresent(ref -> {
                    String[] ends = ref.split(":");
                    String last = ends[ends.length - 1];
                    areas.add(
                            new int[] {row(ends[0]), row(last), SheetPatcher.column(ends[0]), SheetPatcher.column(last)
                            });
                });
            }
        }
        return areas;
    }

    private static int row(String reference) {
        String digits = reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    private static boolean covers(List<int[]> merged, CellChange change) {
        int row = change.at().row();
        int column = change.at().column();
        return merged.stream()
                .anyMatch(area -> area[0] <= row && row <= area[1] && area[2] <= column && column <= area[3]);
    }
}
