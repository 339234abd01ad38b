package vn.rasoat.correction.copy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.ZipParameters;
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
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        Path sheet = target.resolveSibling(target.getFileName() + ".sheet");
        try (ZipFile in = new ZipFile(source.toFile());
                ZipFile out = new ZipFile(target.toFile())) {
            for (FileHeader part : in.getFileHeaders()) {
                List<Planned> here = byPart.getOrDefault(normal(part.getFileName()), List.of());
                if (!here.isEmpty()) {
                    made.addAll(patch(in, part, here, sheets.since1904(), sheet, refused));
                    ZipParameters as = new ZipParameters();
                    as.setFileNameInZip(part.getFileName());
                    out.addFile(sheet.toFile(), as); // in the place of the one that was
                }
            }
        } finally {
            Files.deleteIfExists(sheet);
        }
        return made;
    }

    private static String normal(String part) {
        String slashed = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    private static List<CellChange> patch(
            ZipFile in, FileHeader part, List<Planned> changes, boolean since1904, Path to, List<Refusal> refused)
            throws IOException {
        List<int[]> merged;
        try (InputStream sheet = in.getInputStream(part)) {
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
        SheetPatcher patcher = new SheetPatcher(wanted, since1904);
        try (InputStream sheet = in.getInputStream(part);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            patcher.patch(sheet, out);
        }
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
