package vn.rasoat.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.rasoat.mapping.Kit.TableOf;

/** The traps that were met in real files, one by one. */
class RecognizerTest {
    private static final String[] NAMES = {
        "Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Chi", "Phạm Thu Hà", "H' Hen Niê", "Lò Văn Tú"
    };
    private static final String[] IDS = {"001190123456", "025085000123", "079201004567"};
    private static final String[] DATES = {"01/02/1990", "15/11/1985", "03/07/2001", "28/02/1950"};
    private static final String[] YEARS = {"1990", "1985", "2001", "1950"};

    private static TableOf people() {
        return new TableOf().column("STT", numbers()).column("Họ và tên", many(NAMES));
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList();
    }

    /** The values, then variations that keep names apart from one another. */
    private static List<String> many(String... values) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            String value = values[i % values.length];
            out.add(i < values.length ? value : value + " " + (char) ('A' + i % 26));
        }
        return out;
    }

    @Test
    void a_line_break_inside_a_heading_changes_nothing() {
        assertThat(people().column("Tỉnh/Thành phố\n(Theo địa chỉ thường trú)", "Phú Thọ", "Hà Nội")
                        .column("NGÀY,\nTHÁNG,\nNĂM SINH", DATES)
                        .fields())
                .containsExactly("stt", "ho_va_ten", "ten_tinh", "ngay_sinh");
    }

    @Test
    void headings_under_father_mother_and_householder_mean_that_person() {
        TableOf table = people().column("Cha|Họ tên", NAMES)
                .column("Cha|Năm sinh", YEARS)
                .column("Cha|Số CCCD", IDS)
                .column("Mẹ|Họ tên", NAMES)
                .column("Mẹ|Năm sinh", YEARS)
                .column("Mẹ|Số CCCD", IDS)
                .column("Chủ hộ|Họ và tên", NAMES)
                .column("Chủ hộ|Số CCCD", IDS)
                .column("Số CCCD|Số CCCD", IDS);
        assertThat(table.fields())
                .containsExactly(
                        "stt",
                        "ho_va_ten",
                        "ten_cha",
                        "ngay_sinh_cha",
                        "so_dinh_danh_cha",
                        "ten_me",
                        "ngay_sinh_me",
                        "so_dinh_danh_me",
                        "ten_chu_ho",
                        "so_dinh_danh_chu_ho",
                        "so_dinh_danh");
    }

    @Test
    void a_group_heading_of_a_text_file_is_carried_to_the_columns_it_covers() {
        TableOf table = people().column("Thông tin cha|Họ tên", NAMES)
                .column("|Năm sinh", YEARS)
                .column("|Số CCCD", IDS)
                .column("Thông tin mẹ|Họ tên", NAMES)
                .column("|Năm sinh", YEARS)
                .column("|Số CCCD", IDS)
                .column("|Ghi chú", "đã kiểm tra");
        assertThat(table.fields())
                .containsExactly(
                        "stt",
                        "ho_va_ten",
                        "ten_cha",
                        "ngay_sinh_cha",
                        "so_dinh_danh_cha",
                        "ten_me",
                        "ngay_sinh_me",
                        "so_dinh_danh_me",
                        "ghi_chu");
    }

    @Test
    void one_heading_may_speak_of_another_person() {
        assertThat(people().column("Năm sinh của bố", YEARS)
                        .column("Số CCCD của mẹ cháu", IDS)
                        .column("Họ và tên người nhận thay", NAMES)
                        .column("Ngày sinh của chủ hộ", DATES)
                        .column("Quan hệ với c.hộ", "Vợ", "Con")
                        .fields())
                .containsExactly("stt", "ho_va_ten", "ngay_sinh_cha", "so_dinh_danh_me", "-", "-", "quan_he_chu_ho");
    }

    @Test
    void parts_of_the_permanent_address_go_before_those_of_other_places() {
        TableOf table = people().column("Quê quán|Xã", "Tân Phú", "Đông Sơn")
                .column("Quê quán|Tỉnh", "Hà Nội", "Phú Thọ")
                .column("Nơi ở hiện tại|Thôn", "Thôn 1", "Thôn 2")
                .column("Nơi ở hiện tại|Xã", "Tân Phú", "Đông Sơn")
                .column("Địa chỉ thường trú|Số nhà", "Số 5", "12B")
                .column("Địa chỉ thường trú|Thôn", "Thôn 1", "Thôn 2")
                .column("Địa chỉ thường trú|Xã", "Tân Phú", "Đông Sơn")
                .column("Địa chỉ thường trú|Tỉnh", "Hà Nội", "Phú Thọ");
        TableMapping mapping = table.recognized();
        assertThat(Kit.fields(mapping))
                .containsExactly(
                        "stt", "ho_va_ten", "que_quan", "que_quan", "-", "-", "so_nha", "thon", "ten_xa", "ten_tinh");
        assertThat(mapping.source("que_quan")).contains(new FieldSource.Joined("que_quan", List.of(2, 3)));
    }

    @Test
    void a_birth_date_in_the_column_of_the_sex_tells_both() {
        TableMapping mapping = people().column("Ngày, tháng, năm sinh|Nam", DATES)
                .column("Ngày, tháng, năm sinh|Nữ", YEARS)
                .recognized();
        assertThat(mapping.source("ngay_sinh"))
                .contains(new FieldSource.DateBySex(OptionalInt.of(2), OptionalInt.of(3)));
        assertThat(mapping.source("gioi_tinh")).isEqualTo(mapping.source("ngay_sinh"));
        assertThat(new TableOf()
                        .column("HO VA TEN", NAMES)
                        .column("NAM SINH|NAM", YEARS)
                        .column("NAM SINH|NU", YEARS)
                        .recognized()
                        .source("ngay_sinh"))
                .contains(new FieldSource.DateBySex(OptionalInt.of(1), OptionalInt.of(2)));
    }

    @Test
    void a_tick_in_the_column_of_women_tells_the_sex() {
        assertThat(people().column("Nữ", "x")
                        .column("Ngày sinh", DATES)
                        .recognized()
                        .source("gioi_tinh"))
                .contains(new FieldSource.Ticks(OptionalInt.empty(), OptionalInt.of(2)));
        assertThat(people().column("Giới tính|Nam", "x")
                        .column("Giới tính|Nữ", "X")
                        .recognized()
                        .source("gioi_tinh"))
                .contains(new FieldSource.Ticks(OptionalInt.of(2), OptionalInt.of(3)));
    }

    @Test
    void a_date_in_three_columns_is_put_together() {
        String[] days = {"1", "15", "28"};
        String[] months = {"2", "11", "7"};
        FieldSource parts = new FieldSource.DateParts(OptionalInt.of(2), OptionalInt.of(3), 4);
        assertThat(people().column("Ngày sinh|Ngày", days)
                        .column("Ngày sinh|Tháng", months)
                        .column("Ngày sinh|Năm", YEARS)
                        .recognized()
                        .source("ngay_sinh"))
                .contains(parts);
        assertThat(people().column("Ngày sinh", days)
                        .column("Ngày sinh", months)
                        .column("Ngày sinh", YEARS)
                        .recognized()
                        .source("ngay_sinh"))
                .contains(parts);
    }

    @Test
    void a_name_in_two_columns_is_put_together() {
        String[] family = {"Nguyễn Văn", "Trần Thị", "Lê Minh"};
        String[] given = {"An", "Bình", "Hà"};
        for (String[] heads : List.of(
                new String[] {"Họ đệm", "Tên"}, new String[] {"Họ và tên", "Họ và tên"}, new String[] {"Họ và tên", ""
                })) {
            assertThat(new TableOf()
                            .column(heads[0], family)
                            .column(heads[1], given)
                            .column("Ngày sinh", DATES)
                            .recognized()
                            .source("ho_va_ten"))
                    .as(heads[0] + "," + heads[1])
                    .contains(new FieldSource.Joined("ho_va_ten", List.of(0, 1)));
        }
        assertThat(new TableOf()
                        .column("Tên", many(NAMES))
                        .column("Ngày sinh", DATES)
                        .fields())
                .containsExactly("ho_va_ten", "ngay_sinh");
    }

    @Test
    void old_and_new_identity_numbers_go_by_what_stands_there() {
        assertThat(people().column("Số CMND", IDS).fields()).endsWith("so_dinh_danh");
        assertThat(people().column("Số CMND", "012345678", "131234567").fields())
                .endsWith("so_cmnd");
        assertThat(people().column("Số CCCD", "012345678", "131234567").fields())
                .endsWith("so_dinh_danh");
        assertThat(people().column("Số CMND", "012345678", "131234567")
                        .column("Số CCCD", IDS)
                        .fields())
                .endsWith("so_cmnd", "so_dinh_danh");
        assertThat(people().column("Số CMND", IDS).column("Số CCCD", IDS).fields())
                .endsWith("so_cmnd", "so_dinh_danh");
        assertThat(people().column("Số định danh", "1190123456.0", "2.5085000123E10", "079201004567", "'001190123456")
                        .fields())
                .endsWith("so_dinh_danh");
    }

    @Test
    void dates_in_any_writing_are_dates() {
        for (String[] dates : List.of(
                new String[] {"01/02/1990", "44096", "15/11/1985"},
                new String[] {"19900201", "19851115"},
                new String[] {"01021990", "15111985"},
                new String[] {"19900201083000", "19851115000000"},
                new String[] {"1990", "1985", "01/01/1950"},
                new String[] {"1990-02-01", "1985-11-15T00:00:00"},
                new String[] {"ngày 1 tháng 2 năm 1990", "00/00/1960"})) {
            assertThat(people().column("N.sinh", dates).fields())
                    .as(String.join(" ", dates))
                    .endsWith("ngay_sinh");
        }
    }

    @Test
    void a_heading_with_several_meanings_goes_by_the_kind_of_list() {
        assertThat(people().column("Lớp", "1A", "2B")
                        .column("Mã HS", "HS0001", "HS0002")
                        .column("Trạng thái", "Đang học")
                        .fields())
                .containsExactly("stt", "ho_va_ten", "lop_hoc", "ma_hoc_sinh", "trang_thai_hoc");
        assertThat(new TableOf()
                        .column("Mã HS", "H01.25-0001", "H01.25-0002")
                        .column("Chủ hồ sơ", NAMES)
                        .column("Ngày tiếp nhận", DATES)
                        .column("Ngày hẹn trả", DATES)
                        .column("Trạng thái", "Đã trả kết quả", "Đang xử lý")
                        .fields())
                .containsExactly("ma_ho_so", "chu_ho_so", "ngay_tiep_nhan", "ngay_hen_tra", "trang_thai_ho_so");
        assertThat(people().column("Mã hộ", "H001", "H002")
                        .column("Quan hệ với chủ hộ", "Vợ", "Con")
                        .column("Ngày đăng ký", DATES)
                        .column("Trạng thái", "Thường trú", "Đã chết")
                        .fields())
                .endsWith("ma_ho", "quan_he_chu_ho", "ngay_den", "trang_thai");
        assertThat(new TableOf()
                        .column("Số", "12", "13")
                        .column("Quyển số", "01/2020")
                        .column("Ngày đăng ký", DATES)
                        .column("Người ký", NAMES)
                        .column("Họ tên", many(NAMES))
                        .fields())
                .containsExactly("so_dang_ky", "quyen_so", "ngay_dang_ky", "nguoi_ky", "ho_va_ten");
        assertThat(people().column("Số thẻ BHYT", "GD4010123456789")
                        .column("Nơi KCB", "Trạm y tế xã")
                        .column("Đối tượng", "Hộ gia đình")
                        .fields())
                .endsWith("so_the_bhyt", "noi_kcb", "ma_doi_tuong_bhyt");
        assertThat(people().column("Số tiền", "500000", "750000")
                        .column("Số QĐ", "12/QĐ-UBND")
                        .column("Đối tượng", "Người khuyết tật")
                        .fields())
                .endsWith("so_tien", "so_quyet_dinh", "doi_tuong");
    }

    @Test
    void the_title_above_the_table_names_its_kind() {
        TableOf table = people().column("Số khẩu", "4", "5").under("UBND XÃ TÂN HƯNG", "Số: 12/BC-UBND");
        assertThat(table.recognized().profile()).isEqualTo("chung");

        assertThat(table.under("DANH SÁCH HỘ NGHÈO NĂM 2026").recognized().profile())
                .isEqualTo("ho_ngheo");
    }

    @Test
    void a_title_in_a_legacy_encoding_names_the_kind_too() {
        String raw = "Danh s\u00B8ch h\u00E9 ngh\u00CCo";
        TextRepair tcvn3 = text -> text.equals(raw) ? List.of("Danh sách hộ nghèo") : List.of();
        Recognizer recognizer = new Recognizer(Kit.DICTIONARY, Kit.PROFILES, Kit.MATCHER, tcvn3, Kit.AS_OF);

        assertThat(recognizer
                        .recognize(people().under(raw).info(), Optional.empty(), Overrides.NONE)
                        .profile())
                .isEqualTo("ho_ngheo");
    }

    @Test
    void where_only_heads_of_households_are_named_they_are_the_people() {
        assertThat(TableOf.named("Hộ")
                        .column("Họ và tên chủ hộ", "Nguyễn Văn Tám", "Trần Thị Hoa")
                        .column("Số CCCD chủ hộ", "027062001234", "027175002345")
                        .column("Số khẩu", "4", "3")
                        .fields())
                .containsExactly("ho_va_ten", "so_dinh_danh", "so_thanh_vien");
        assertThat(TableOf.named("Hộ")
                        .column("Họ và tên", "Nguyễn Văn Tám", "Trần Thị Hoa")
                        .column("Họ và tên chủ hộ", "Nguyễn Văn Tám", "Nguyễn Văn Tám")
                        .fields())
                .containsExactly("ho_va_ten", "ten_chu_ho");
        assertThat(TableOf.named("Hộ")
                        .column("Tên chủ hộ", "Nguyễn Văn Tám", "Nguyễn Văn Tám")
                        .column("Quan hệ với chủ hộ", "Vợ", "Con")
                        .fields())
                .containsExactly("ten_chu_ho", "quan_he_chu_ho");
    }

    @Test
    void what_nothing_settles_is_left_open_with_its_alternatives() {
        ColumnMapping open =
                people().column("Mã HS", "A1", "A2").recognized().columns().get(2);
        assertThat(open.field()).isEmpty();
        assertThat(open.reason().code()).isEqualTo("ambiguous");
        assertThat(open.alternatives()).extracting(each -> each.field().id()).contains("ma_hoc_sinh", "ma_ho_so");
    }

    @Test
    void a_table_without_headings_speaks_through_its_content() {
        TableOf table = new TableOf()
                .column("", numbers())
                .column("", many(NAMES))
                .column("", DATES)
                .column("", "Nam", "Nữ")
                .column("", IDS)
                .column("", "Kinh", "Tày")
                .column("", "0912345678", "0351234567")
                .column("", "Chủ hộ", "Vợ", "Con")
                .column("", "GD4010123456789");
        assertThat(table.fields())
                .containsExactly(
                        "stt",
                        "ho_va_ten",
                        "ngay_sinh",
                        "gioi_tinh",
                        "so_dinh_danh",
                        "dan_toc",
                        "so_dien_thoai",
                        "quan_he_chu_ho",
                        "so_the_bhyt");
    }

    @Test
    void content_overrules_headings_that_were_swapped() {
        TableMapping mapping = new TableOf()
                .column("Họ và tên", DATES)
                .column("Ngày sinh", many(NAMES))
                .column("Số CCCD", IDS)
                .recognized();
        assertThat(Kit.fields(mapping)).containsExactly("ngay_sinh", "ho_va_ten", "so_dinh_danh");
        assertThat(mapping.columns().get(0).reason())
                .isEqualTo(Reason.of("content-overrules", "Họ và tên", "ngay_sinh"));
    }

    @Test
    void health_insurance_headings_in_a_group_do_not_touch_the_identity_card() {
        assertThat(people().column("Căn cước|Số", IDS)
                        .column("Căn cước|Ngày cấp", DATES)
                        .column("Căn cước|Nơi cấp", "Bộ Công an")
                        .column("Thẻ BHYT|Số thẻ", "TE1010123456789")
                        .column("Thẻ BHYT|Ngày cấp", DATES)
                        .column("Thẻ BHYT|Giá trị đến", DATES)
                        .fields())
                .endsWith("so_dinh_danh", "ngay_cap", "noi_cap", "so_the_bhyt", "-", "han_the_bhyt");
    }

    @Test
    void layouts_of_known_systems_are_read() {
        assertThat(new TableOf()
                        .column("HO_TEN", NAMES)
                        .column("NGAY_SINH", DATES)
                        .column("SO_CCCD", IDS)
                        .column("NGAYCAP_CCCD", DATES)
                        .column("MA_SOBHXH", "0123456789", "7912345678")
                        .column("MA_THE", "TE1010123456789")
                        .column("HO_TEN_CHA", NAMES)
                        .column("HO_TEN_ME", NAMES)
                        .fields())
                .containsExactly(
                        "ho_va_ten",
                        "ngay_sinh",
                        "so_dinh_danh",
                        "ngay_cap",
                        "ma_so_bhxh",
                        "so_the_bhyt",
                        "ten_cha",
                        "ten_me");
        assertThat(new TableOf()
                        .column("so", "1", "2")
                        .column("quyenSo", "01/2020")
                        .column("ngayDangKy", DATES)
                        .column("nksHoTen", NAMES)
                        .column("nksNgaySinh", DATES)
                        .column("nksGioiTinh", "1", "2")
                        .column("meHoTen", NAMES)
                        .column("meNgaySinh", YEARS)
                        .column("chaHoTen", NAMES)
                        .column("nycHoTen", NAMES)
                        .fields())
                .containsExactly(
                        "so_dang_ky",
                        "quyen_so",
                        "ngay_dang_ky",
                        "ho_va_ten",
                        "ngay_sinh",
                        "gioi_tinh",
                        "ten_me",
                        "ngay_sinh_me",
                        "ten_cha",
                        "ten_nguoi_yeu_cau");
        assertThat(new TableOf()
                        .column("MaHoSo", "H1")
                        .column("MaTTHC", "1.001")
                        .column("NgayTiepNhan", "20260102083000")
                        .column("NgayHenTra", "20260103083000")
                        .column("TrangThaiHoSo", "9")
                        .column("KenhThucHien", "1", "2")
                        .column("SoDinhDanh", IDS)
                        .fields())
                .containsExactly(
                        "ma_ho_so",
                        "ma_thu_tuc",
                        "ngay_tiep_nhan",
                        "ngay_hen_tra",
                        "trang_thai_ho_so",
                        "kenh_thuc_hien",
                        "so_dinh_danh");
        assertThat(people().column("Số ĐDCN/CCCD", IDS)
                        .column("Ngày sinh", DATES)
                        .column("Giới tính", "Nam", "Nữ")
                        .column("Quê quán", "Phú Thọ")
                        .column("Quan hệ với chủ hộ", "Con")
                        .column("Ngày đến", DATES)
                        .fields())
                .endsWith("so_dinh_danh", "ngay_sinh", "gioi_tinh", "que_quan", "quan_he_chu_ho", "ngay_den");
    }

    @Test
    void slips_and_sloppy_headings_are_read() {
        assertThat(new TableOf()
                        .column("Họ và ten", NAMES)
                        .column("Ngày sinhh", DATES)
                        .column("Gioi tnh", "Nam")
                        .column("Số CCDD", IDS)
                        .column("sđt liên lạc", "0912345678")
                        .column("dân tọc", "Kinh")
                        .column("Q.hệ với CH", "Con")
                        .column("Địa chi thường trú", "Thôn 1, xã A")
                        .fields())
                .containsExactly(
                        "ho_va_ten",
                        "ngay_sinh",
                        "gioi_tinh",
                        "so_dinh_danh",
                        "so_dien_thoai",
                        "dan_toc",
                        "quan_he_chu_ho",
                        "noi_thuong_tru");
    }

    @Test
    void the_users_word_goes_before_everything() {
        TableOf table = people().column("Mã", IDS).column("Ghi chú", "a", "b");
        Overrides overrides = new Overrides(Map.of("Mã", "so_cmnd", "D", "", "stt", "ma_ho"));
        TableMapping mapping = Kit.RECOGNIZER.recognize(table.info(), Optional.of("hoc_sinh"), overrides);
        assertThat(Kit.fields(mapping)).containsExactly("ma_ho", "ho_va_ten", "so_cmnd", "-");
        assertThat(mapping.columns().get(3).reason()).isEqualTo(Reason.of("user-ignored", "Ghi chú", ""));
        assertThat(mapping.profile()).isEqualTo("hoc_sinh");
        assertThat(mapping.confidence()).isEqualTo(1);
    }

    @Test
    void a_fifth_of_dirt_changes_nothing() {
        assertThat(people().column("A", "001190123456", "025085000123", "079201004567", "x", "036090001234")
                        .column("", "Nam", "Nữ", "Nam", "Nữ", "?")
                        .fields())
                .endsWith("so_dinh_danh", "gioi_tinh");
    }

    @Test
    void every_reason_can_be_said_in_both_languages() {
        TableMapping mapping = people().column("Mã HS", "A1")
                .column("Cha|Họ tên", NAMES)
                .column("Ký nhận", "")
                .column("Xyz abc", "1")
                .recognized();
        for (String language : List.of("vi", "en")) {
            ReasonText text = new ReasonText(Kit.DICTIONARY, Kit.PROFILES, language);
            assertThat(mapping.columns())
                    .allSatisfy(each -> assertThat(text.of(each.reason())).doesNotContain("{", "_"));
        }
        assertThat(new ReasonText(Kit.DICTIONARY, Kit.PROFILES, "vi")
                        .of(mapping.columns().get(3).reason()))
                .isEqualTo("Tiêu đề \"Cha / Họ tên\" nằm dưới hoặc nói về \"Cha\" nên được hiểu là \"Họ tên cha\".");
    }

    @Test
    void a_sheet_as_wide_as_excel_allows_is_answered_column_by_column() {
        TableOf table = new TableOf();
        IntStream.range(0, 16_384).forEach(i -> table.column("Quê quán " + i, List.of("Phú Thọ")));
        assertThat(table.recognized().columns()).hasSize(16_384);
    }
}
