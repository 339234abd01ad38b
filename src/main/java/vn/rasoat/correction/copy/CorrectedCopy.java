package vn.rasoat.correction.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.correction.copy.Refusal.Reason;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.Table;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

/**
 * Writes a copy of a file in which some cells read otherwise and everything else is as it was. The original is only read. Each
 * cell is looked at again first: one that no longer holds what was checked stays as it is, and so do formulas and merged cells.
 */
public final class CorrectedCopy {
    private final SourceFile source;
    private final OpenOptions options;

    public CorrectedCopy(SourceFile source, OpenOptions options) {
        this.source = source;
        this.options = options;
    }

    /** Whether copies of such files can be written: xlsx, xls and delimited text. */
    public static boolean canWrite(SourceFile source) {
        return List.of("xlsx", "xls", "csv").contains(source.container());
    }

    /**
     * Writes the copy; it appears whole or not at all.
     *
     * @throws SourceException {@code copy-kind} when no copy of such files can be written, {@code copy-same} when the copy would
     *     stand in the original's place
     */
    public CopyOutcome write(List<CellChange> changes, Path target) throws SourceException {
        String name = String.valueOf(source.path().getFileName());
        if (!canWrite(source)) {
            throw new SourceException("copy-kind", name, source.container());
        }
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            if (same(target)) {
                throw new SourceException("copy-same", name);
            }
            List<Refusal> refused = new ArrayList<>();
            List<Planned> planned = plan(changes, refused);
            try {
                List<CellChange> changed = writer().write(planned, beside, refused);
                Files.move(beside, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                return new CopyOutcome(changed, refused);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new SourceException(e, "output-failed", target.toString());
        }
    }

    private boolean same(Path target) throws IOException {
        return Files.exists(target) && Files.isSameFile(source.path(), target);
    }

    private CopyWriter writer() {
        return switch (source.container()) {
            case "xlsx" -> new XlsxCopy(source.path());
            case "xls" -> new XlsCopy(source.path());
            default -> new CsvCopy(source.path(), options);
        };
    }

    /** Looks at each cell again. */
    private List<Planned> plan(List<CellChange> changes, List<Refusal> refused) throws SourceException {
        Map<CellRef, CellChange> wanted = new LinkedHashMap<>();
        Map<CellRef, Boolean> twice = new HashMap<>();
        for (CellChange change : changes) {
            Optional<CellChange> other = Optional.ofNullable(wanted.put(change.at(), change));
            if (other.isPresent() && !other.get().value().equals(change.value())) {
                twice.put(change.at(), true);
                refused.add(new Refusal(other.get(), Reason.TWO_VALUES));
            }
        }
        twice.keySet().forEach(at -> Optional.ofNullable(wanted.remove(at))
                .ifPresent(change -> refused.add(new Refusal(change, Reason.TWO_VALUES))));
        List<Planned> planned = new ArrayList<>();
        for (Table table : source.tables()) {
            look(table, wanted, planned, refused);
        }
        wanted.values().forEach(change -> refused.add(new Refusal(change, Reason.NO_CELL)));
        return planned;
    }

    private static void look(Table table, Map<CellRef, CellChange> wanted, List<Planned> planned, List<Refusal> refused)
            throws SourceException {
        String sheet = table.info().sheet();
        Map<Integer, List<CellChange>> byRow = new HashMap<>();
        wanted.values().stream()
                .filter(change -> change.at().sheet().equals(sheet))
                .forEach(change -> byRow.computeIfAbsent(change.at().row(), row -> new ArrayList<>())
                        .add(change));
        if (byRow.isEmpty()) {
            return;
        }
        try (BlockStream stream = table.open()) {
            Optional<PendingBlock> pending = stream.next();
            while (pending.isPresent()) {
                RowBlock block = pending.get().read();
                for (int row = 0; row < block.size(); row++) {
                    for (CellChange change : byRow.getOrDefault(block.rowNumber(row), List.of())) {
                        wanted.remove(change.at());
                        look(block, row, change, planned, refused);
                    }
                }
                pending = stream.next();
            }
        }
    }

    private static void look(RowBlock block, int row, CellChange change, List<Planned> planned, List<Refusal> refused) {
        int column = change.at().column();
        boolean there = column >= 0 && column < block.width();
        if (!there) {
            refused.add(new Refusal(change, Reason.NO_CELL));
        } else if (!block.text(row, column).equals(change.was())) {
            refused.add(new Refusal(change, Reason.OTHER_VALUE));
        } else if (block.isFormula(row, column)) {
            refused.add(new Refusal(change, Reason.FORMULA));
        } else if (block.isMerged(row, column)) {
            refused.add(new Refusal(change, Reason.MERGED));
        } else {
            planned.add(new Planned(change, block.kind(row, column)));
        }
    }
}
