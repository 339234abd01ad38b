package vn.rasoat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.rasoat.check.RowArchive.Place;
import vn.rasoat.check.TableInput.SlotInput;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.SourceException;

/** Looks up the texts that failed groups name as right, in one way through the blocks that hold any. */
final class ModelTexts {
    private final List<TableInput> tables;
    private final RowArchive archive;
    private final FindingStore store;

    ModelTexts(List<TableInput> tables, RowArchive archive, FindingStore store) {
        this.tables = tables;
        this.archive = archive;
        this.store = store;
    }

    private record Wanted(int detail, Detail.Cluster cluster) {
        long row() {
            return cluster.model().row();
        }
    }

    void lookUp() throws SourceException {
        List<Wanted> wanted = wanted();
        Place place = null;
        RowBlock block = null;
        for (Wanted one : wanted) {
            if (place == null || block == null || one.row() >= place.firstRow() + place.size()) {
                place = archive.placeOf(one.row());
                block = place.block();
            }
            store.replaceDetail(
                    one.detail(), one.cluster().withModel(found(one.cluster().model(), place, block)));
        }
    }

    private List<Wanted> wanted() {
        List<Wanted> out = new ArrayList<>();
        List<Detail> details = store.details();
        for (int i = 0; i < details.size(); i++) {
            if (details.get(i) instanceof Detail.Cluster cluster
                    && cluster.model().row() >= 0) {
                out.add(new Wanted(i, cluster));
            }
        }
        out.sort(Comparator.comparingLong(Wanted::row));
        return out;
    }

    private Detail.Model found(Detail.Model model, Place place, RowBlock block) {
        String text = tables.get(place.table())
                .slots()
                .get(model.slot())
                .map(SlotInput::source)
                .map(source -> source.cell(block, (int) (model.row() - place.firstRow()))
                        .text())
                .orElse("");
        return new Detail.Model(model.row(), model.slot(), text);
    }
}
