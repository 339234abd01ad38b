package vn.rasoat.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import vn.rasoat.check.RowArchive.Place;
import vn.rasoat.check.TableCheck.TableFinding;
import vn.rasoat.check.TableInput.SlotInput;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.model.SourceException;

/** Goes through a list once more for the rows whose text in one slot proved wrong only when all rows were known. */
final class TextSearch {
    private final int slot;
    private final TextForm form;
    private final Map<String, List<Wanted>> wanted = new HashMap<>();

    private record Wanted(int check, int caseIndex, int detail) {}

    private record Hit(int row, Wanted wanted) {}

    TextSearch(int slot, TextForm form) {
        this.slot = slot;
        this.form = form;
    }

    void want(int check, TableFinding finding, int detail) {
        for (String text : finding.texts()) {
            wanted.computeIfAbsent(text, t -> new ArrayList<>()).add(new Wanted(check, finding.caseIndex(), detail));
        }
    }

    void run(
            ExecutorService pool,
            int workers,
            List<TableInput> tables,
            RowArchive archive,
            FindingStore store,
            Counts counts)
            throws SourceException, IOException {
        Iterator<Place> places = archive.places().iterator();
        Map<Integer, Long> failed = new HashMap<>();
        InOrder.<Map.Entry<Place, List<Hit>>>run(
                pool,
                workers * 3,
                () -> places.hasNext() ? Optional.of(searching(places.next(), tables)) : Optional.empty(),
                done -> done.getValue().forEach(hit -> {
                    Wanted want = hit.wanted();
                    store.add(done.getKey().firstRow() + hit.row(), want.check(), want.caseIndex(), want.detail());
                    failed.merge(want.check(), 1L, Long::sum);
                }));
        failed.forEach((check, rows) -> {
            counts.add(check, Outcome.fail(), rows);
            counts.add(check, Outcome.PASS, archive.rows() - rows);
        });
    }

    private String text(SlotInput input, RowBlock block, int row) {
        Cell cell = input.source().cell(block, row);
        return form == TextForm.Own.TEXT ? cell.text() : form.of(input.reader().read(cell));
    }

    private java.util.concurrent.Callable<Map.Entry<Place, List<Hit>>> searching(Place place, List<TableInput> tables) {
        return () -> {
            List<Hit> hits = new ArrayList<>();
            Optional<SlotInput> input = tables.get(place.table()).slots().get(slot);
            if (input.isPresent()) {
                RowBlock block = place.block();
                for (int row = 0; row < block.size(); row++) {
                    String text = text(input.get(), block, row);
                    for (Wanted want : wanted.getOrDefault(text, List.of())) {
                        hits.add(new Hit(row, want));
                    }
                }
            }
            return Map.entry(place, hits);
        };
    }
}
