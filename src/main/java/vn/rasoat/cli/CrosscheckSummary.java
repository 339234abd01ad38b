package vn.rasoat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.rasoat.model.Texts;
import vn.rasoat.report.CrosscheckReport;
import vn.rasoat.report.CrosscheckReport.ListEntry;
import vn.rasoat.report.CrosscheckReport.PairEntry;

/** Prints in a few lines what laying lists beside each other came to. */
record CrosscheckSummary(Texts texts, PrintWriter out) {
    void print(CrosscheckReport report, Optional<Path> folder) {
        for (ListEntry list : report.lists()) {
            out.println(texts.get("crosscheck.list", list.file(), list.title(), list.rows()));
        }
        out.println(texts.get("crosscheck.people", report.people()));
        int medium = report.pairs().stream().mapToInt(PairEntry::medium).sum();
        int low = report.pairs().stream().mapToInt(PairEntry::low).sum();
        out.println(texts.get("crosscheck.found", report.suspicions(), report.high(), medium, low));
        report.pairs().stream()
                .filter(pair -> pair.suspicions() > 0)
                .sorted(Comparator.comparing(PairEntry::high)
                        .thenComparing(PairEntry::medium)
                        .thenComparing(PairEntry::low)
                        .reversed()
                        .thenComparing(PairEntry::id))
                .forEach(pair -> out.println("  "
                        + texts.get(
                                "crosscheck.pair", String.format("%6d", pair.suspicions()), pair.id(), pair.title())));
        notRun(report, "other_time");
        notRun(report, "not_covered");
        notRun(report, "needs_more");
        folder.ifPresent(path -> out.println(texts.get("summary.written", path)));
    }

    /** What could not be decided although lists were given; that a list was not given needs no telling. */
    private void notRun(CrosscheckReport report, String why) {
        List<String> ids = report.pairs().stream()
                .filter(pair -> pair.notRun().equals(why))
                .map(PairEntry::id)
                .toList();
        if (!ids.isEmpty()) {
            out.println("  " + texts.get("crosscheck.not-run." + why, String.join(", ", ids)));
        }
    }
}
