package vn.rasoat.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.CheckResult;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.score.QualityScore.ChecklistItem;
import vn.rasoat.score.Tally;

/** The ten points of shareability (dùng chung), answered from what the reader and the checks found. */
final class Shareability {
    private Shareability() {}

    static List<ChecklistItem> of(PeopleList list, CheckResult result, Tally tally) {
        List<String> fields = list.fields();
        List<ChecklistItem> items = new ArrayList<>();
        items.add(item(
                "one-header",
                list.tables().stream().allMatch(table -> oneHeader(table.table().info()))));
        items.add(item("one-table", distinctSheets(list)));
        items.add(item("no-merged", !result.sawMergedCells()));
        items.add(when(fields.contains("so_dinh_danh"), "id-text", result.allText("so_dinh_danh")));
        items.add(when(
                fields.contains("ngay_sinh"),
                "real-dates",
                clean(tally, Set.of("FMT-020", "FMT-021", "FMT-022", "FMT-024"))));
        items.add(item(
                "unicode", clean(tally, Set.of("ENC-001", "ENC-002", "ENC-003", "ENC-004", "ENC-006", "ENC-016"))));
        items.add(item("unit-codes", fields.contains("ma_xa") && fields.contains("ma_tinh")));
        items.add(item(
                "code-lists",
                clean(tally, Set.of("COD-001", "COD-003", "COD-006", "COD-008", "COD-009", "COD-011", "COD-020"))));
        items.add(when(fields.contains("so_dinh_danh"), "unique-key", clean(tally, Set.of("DUP-001", "DUP-002"))));
        items.add(item("known-columns", list.tables().stream().allMatch(Shareability::allKnown)));
        return items;
    }

    private static boolean oneHeader(TableInfo info) {
        return info.headerFirstRow() > 0 && info.headerFirstRow() == info.headerLastRow();
    }

    private static boolean distinctSheets(PeopleList list) {
        List<RecognizedTable> all = list.file().tables();
        return all.stream()
                        .map(table -> table.table().info().sheet())
                        .distinct()
                        .count()
                == all.size();
    }

    private static boolean allKnown(RecognizedTable table) {
        return table.mapping().columns().stream()
                .allMatch(column -> column.field().isPresent());
    }

    private static boolean clean(Tally tally, Set<String> rules) {
        return rules.stream().allMatch(rule -> tally.findingsOf(rule) == tally.acceptedOf(rule));
    }

    private static ChecklistItem item(String id, boolean met) {
        return new ChecklistItem(id, Optional.of(met));
    }

    private static ChecklistItem when(boolean applies, String id, boolean met) {
        return new ChecklistItem(id, applies ? Optional.of(met) : Optional.empty());
    }
}
