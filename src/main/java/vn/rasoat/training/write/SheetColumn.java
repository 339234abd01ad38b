package vn.rasoat.training.write;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.training.list.Column;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.Row;
import vn.rasoat.training.people.Fact;

/**
 * A column as it stands in the file: mostly a column of the list, but a layout may split one in two.
 *
 * @param header the words above it
 * @param group the words above it and its neighbours in a header of two rows, or an empty text
 * @param field the canonical field a reader should recognise
 * @param source the index of the list's column it shows
 * @param part which half of the list's column it shows
 */
record SheetColumn(String header, String group, String field, int source, Part part) {
    /** Whole column, or one of two halves. */
    enum Part {
        WHOLE,
        MALE_TICK,
        FEMALE_TICK,
        MALE_DATE,
        FEMALE_DATE
    }

    private static final Map<Fact, String> GROUPS = Map.ofEntries(
            entry(Fact.NGAY_CAP, "Thẻ căn cước"),
            entry(Fact.NOI_CAP, "Thẻ căn cước"),
            entry(Fact.NGAY_HET_HAN, "Thẻ căn cước"),
            entry(Fact.TEN_CHA, "Cha, mẹ"),
            entry(Fact.TEN_ME, "Cha, mẹ"),
            entry(Fact.NOI_THUONG_TRU, "Nơi cư trú"),
            entry(Fact.NOI_O_HIEN_TAI, "Nơi cư trú"),
            entry(Fact.BAU_QUOC_HOI, "Tham gia bầu cử"),
            entry(Fact.BAU_HDND_TINH, "Tham gia bầu cử"),
            entry(Fact.BAU_HDND_XA, "Tham gia bầu cử"),
            entry(Fact.CONG_VIEC, "Việc làm"),
            entry(Fact.VI_THE_VIEC_LAM, "Việc làm"),
            entry(Fact.NGAY_VAO_DANG, "Kết nạp Đảng"),
            entry(Fact.NGAY_CHINH_THUC, "Kết nạp Đảng"),
            entry(Fact.SO_THE_DANG, "Kết nạp Đảng"),
            entry(Fact.SO_GIAY_CHUNG_NHAN, "Giấy chứng nhận"),
            entry(Fact.SO_VAO_SO, "Giấy chứng nhận"),
            entry(Fact.NGAY_CAP_GCN, "Giấy chứng nhận"),
            entry(Fact.NGAY_VAO_SO, "Giấy chứng nhận"),
            entry(Fact.TEN_HO_KINH_DOANH, "Đăng ký"),
            entry(Fact.MA_SO_HO_KINH_DOANH, "Đăng ký"),
            entry(Fact.NGAY_DANG_KY_KD, "Đăng ký"),
            entry(Fact.CO_SO_HOA, "Số hóa"),
            entry(Fact.DUOC_TAI_SU_DUNG, "Số hóa"),
            entry(Fact.LAY_TU_KHO, "Số hóa"),
            entry(Fact.MA_NGACH, "Lương hiện hưởng"),
            entry(Fact.BAC_LUONG, "Lương hiện hưởng"),
            entry(Fact.HE_SO_LUONG, "Lương hiện hưởng"),
            entry(Fact.NGAY_HUONG_LUONG, "Lương hiện hưởng"));

    /** What the cell of the column holds in a row. */
    String text(Row row) {
        String text = row.cell(source);
        return switch (part) {
            case WHOLE -> text;
            case MALE_TICK -> text.equals("Nữ") ? "" : text.equals("Nam") ? "x" : text;
            case FEMALE_TICK -> text.equals("Nữ") ? "x" : "";
            case MALE_DATE -> isWoman(row) ? "" : text;
            case FEMALE_DATE -> isWoman(row) ? text : "";
        };
    }

    private static boolean isWoman(Row row) {
        return row.text(Fact.GIOI_TINH).equals("Nữ");
    }

    /** The columns of a list under a layout; the given facts are left out. */
    static List<SheetColumn> of(ListProfile list, Set<Layout> layout, Set<Fact> without) {
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < list.columns().size(); i++) {
            Column column = list.columns().get(i);
            Fact fact = column.fact();
            if (without.contains(fact)) {
                continue;
            }
            if (fact == Fact.NGAY_SINH && layout.contains(Layout.BIRTH_BY_SEX)) {
                columns.add(new SheetColumn("Nam", column.header(), "ngay_sinh_cot_nam", i, Part.MALE_DATE));
                columns.add(new SheetColumn("Nữ", column.header(), "ngay_sinh_cot_nu", i, Part.FEMALE_DATE));
            } else if (fact == Fact.GIOI_TINH && layout.contains(Layout.BIRTH_BY_SEX)) {
                continue;
            } else if (fact == Fact.GIOI_TINH && layout.contains(Layout.SEX_TICKS)) {
                columns.add(new SheetColumn("Nam", column.header(), "gioi_tinh_nam", i, Part.MALE_TICK));
                columns.add(new SheetColumn("Nữ", column.header(), "gioi_tinh_nu", i, Part.FEMALE_TICK));
            } else {
                String group = GROUPS.getOrDefault(fact, "");
                columns.add(new SheetColumn(column.header(), group, fact.field(), i, Part.WHOLE));
            }
        }
        return List.copyOf(columns);
    }
}
