package vn.rasoat.mapping;

import java.util.List;
import java.util.stream.Stream;
import vn.rasoat.ingest.TableInfo;

/**
 * The words around a table that may name its kind, bare.
 *
 * @param lists lines that say what the list is: "Danh sách hộ nghèo năm 2026"
 * @param around all others: letterhead, sheet, file
 */
record Titles(String lists, String around) {
    private static final List<String> OPENINGS = List.of(
            "danh sach", "ds", "so theo doi", "so quan ly", "so dang ky", "bieu tong hop", "bang tong hop", "bang ke");

    /**
     * Reads them.
     *
     * @param others the file's name and the like
     * @param repair reads legacy encodings
     */
    static Titles of(TableInfo table, List<String> others, TextRepair repair) {
        List<String> above = Stream.concat(table.titles().stream(), Stream.of(table.groupTitle()))
                .flatMap(text -> Stream.concat(Stream.of(text), repair.variants(text).stream()))
                .map(Fold::bare)
                .toList();
        Stream<String> outside =
                Stream.concat(Stream.of(table.sheet()), others.stream()).map(Fold::bare);
        return new Titles(
                String.join("|", above.stream().filter(Titles::namesList).toList()),
                String.join("|", Stream.concat(above.stream(), outside).toList()));
    }

    private static boolean namesList(String bare) {
        return OPENINGS.stream().anyMatch(opening -> bare.startsWith(opening + " "));
    }
}
