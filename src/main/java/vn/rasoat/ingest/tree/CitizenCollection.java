package vn.rasoat.ingest.tree;

import java.util.List;

/**
 * The citizen collection of QCVN 109:2017/BTTTT, whose columns are named by what they say of a citizen: a birth date is a whole
 * date or a year alone, one or the other, and the words of an address are the address.
 */
final class CitizenCollection {
    private static final List<String> RECORD = List.of("CongdanCollection", "CongDan");
    private static final List<String> DATES = List.of("NgayThangNamSinh", "NgayThangNamChet");

    private CitizenCollection() {}

    static boolean is(List<String> recordPath) {
        return recordPath.equals(RECORD);
    }

    /** The parts of a column's name; paths with the same name share a column. */
    static List<String> name(List<String> path) {
        if (path.size() != 2) {
            return path;
        }
        if (DATES.contains(path.get(0)) || path.get(1).equals("ChiTiet")) {
            return path.subList(0, 1);
        }
        return path.get(1).equals("MaDonViHanhChinh") ? List.of(path.get(0), "MaXa") : path;
    }
}
