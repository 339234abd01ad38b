package vn.rasoat.training.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.model.Knowledge;
import vn.rasoat.training.fault.FileFault;
import vn.rasoat.training.fault.LegacyEncoder;
import vn.rasoat.training.fault.LegacyEncoders;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.people.Fact;

/** Opens files for writing lists. */
public final class ListWriters {
    private final Knowledge knowledge;
    private final Set<Layout> layout;
    private final Set<FileFault> faults;
    private final LocalDate asOf;

    public ListWriters(Knowledge knowledge, Set<Layout> layout, Set<FileFault> faults, LocalDate asOf) {
        this.knowledge = knowledge;
        this.layout = Set.copyOf(layout);
        this.faults = Set.copyOf(faults);
        this.asOf = asOf;
    }

    /** Begins a file; an existing one is replaced. */
    public ListWriter open(Path file, ListProfile list, Format format) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        Grid grid = format == Format.CSV
                ? new CsvGrid(out, !faults.contains(FileFault.NO_UTF8_MARK))
                : new XlsxGrid(out, font());
        Set<Fact> without = faults.stream()
                .filter(FileFault::dropsColumn)
                .map(FileFault::fact)
                .collect(Collectors.toUnmodifiableSet());
        return new ListWriter(grid, list, layout, without, asOf, encoder());
    }

    private String font() {
        if (layout.contains(Layout.TCVN3) || faults.contains(FileFault.LEGACY_FONT)) {
            return ".VnTime";
        }
        return layout.contains(Layout.VNI) ? "VNI-Times" : "";
    }

    private LegacyEncoder encoder() {
        if (layout.contains(Layout.TCVN3)) {
            return LegacyEncoders.tcvn3(knowledge);
        }
        return layout.contains(Layout.VNI) ? LegacyEncoders.vni(knowledge) : text -> text;
    }
}
