package vn.rasoat.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderMatcherTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Họ và tên (*);ho_va_ten",
                "1. Họ, chữ đệm và tên khai sinh;ho_va_ten",
                "HỌ   VÀ   TÊN;ho_va_ten",
                "hovaten;ho_va_ten",
                "HoVaTen;ho_va_ten",
                "Ho_ten;ho_va_ten",
                "NgaySinh;ngay_sinh",
                "Ngày sinh (dd/mm/yyyy);ngay_sinh",
                "NTNS;ngay_sinh",
                "ngay thang nam sinh;ngay_sinh",
                "Ng.sinh;ngay_sinh",
                "ma_ho;ma_ho",
                "[07] Số CCCD;so_dinh_danh",
                "CCCD/CMND;so_dinh_danh",
                "Số thẻ căn cước công dân;so_dinh_danh",
                "G.tính;gioi_tinh",
                "D.tộc;dan_toc",
                "Đ/c;noi_o_hien_tai",
                "SỐ ĐT;so_dien_thoai",
                "Số điện thoại (nếu có);so_dien_thoai",
                "Họ tên học sinh;ho_va_ten",
                "Ngày sinh của trẻ;ngay_sinh",
                "Thôn/Ấp/Khu phố;thon",
                "Hộ;-",
                "Số lượng;-",
                "Ngày tiêm;-",
                "Danh sách trẻ em của xã năm 2026;-"
            })
    void reads_headings_as_people_write_them(String heading, String field) {
        List<HeaderCandidate> found = Kit.MATCHER.candidates(List.of(heading));
        boolean sure = !found.isEmpty() && found.get(0).score() >= 0.75;
        assertThat(sure ? found.get(0).field().id() : "-").isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họ và tên",
                "STT",
                "Ngày, tháng,\nnăm sinh",
                "Giới tính",
                "Quan hệ với chủ hộ",
                "Ký nhận",
                "SO_CCCD",
                "Ghi chú",
                "Hộ nghèo"
            })
    void headings_score_high(String heading) {
        assertThat(Kit.MATCHER.heading(heading)).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nam",
                "Nữ",
                "Kinh",
                "Tày",
                "Nguyễn Văn An",
                "Trần Thị Mẹ",
                "001190123456",
                "01/02/1990",
                "x",
                "Thường trú",
                "Chủ hộ",
                "Con",
                "Thôn 5, xã Tân Phú",
                "Đã chết",
                "Hồ Thị Kỷ",
                "1",
                "(1)",
                "",
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
                "DANH SÁCH HỘ NGHÈO NĂM 2026",
                "Độc lập - Tự do - Hạnh phúc",
                "Số 12 đường Hùng Vương",
                "LỚP 1A",
                "Phật giáo",
                "Việt Nam"
            })
    void data_and_titles_score_low(String text) {
        assertThat(Kit.MATCHER.heading(text)).isLessThanOrEqualTo(0.45);
    }

    @Test
    void legacy_headings_are_read_through_the_repair() {
        Map<String, String> known =
                Map.of("Hä vµ tªn", "Họ và tên", "Ngµy sinh", "Ngày sinh", "Giíi tÝnh", "Giới tính");
        TextRepair repair = raw -> Stream.ofNullable(known.get(raw)).toList();
        HeaderMatcher matcher = new HeaderMatcher(Kit.DICTIONARY, repair);
        assertThat(matcher.candidates(List.of("Hä vµ tªn")).get(0).field().id()).isEqualTo("ho_va_ten");
        assertThat(matcher.candidates(List.of("Giíi tÝnh")).get(0).field().id()).isEqualTo("gioi_tinh");
        assertThat(matcher.heading("Ngµy sinh")).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_text_crashes_the_reading_of_headings(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(
                    random.nextBoolean()
                            ? (char) random.nextInt(0xFFFF)
                            : "ọHT(/).1[] _ăe\n".charAt(random.nextInt(15)));
        }
        String raw = text.toString();
        assertThat(Kit.MATCHER.heading(raw)).isBetween(0.0, 1.0);
        assertThat(Kit.MATCHER.candidates(List.of(raw, "", raw)))
                .allSatisfy(each -> assertThat(each.score()).isBetween(0.0, 1.0));
        assertThat(Kit.RECOGNIZER
                        .recognize(
                                new Kit.TableOf()
                                        .column(raw, List.of(raw, raw, "x"))
                                        .info(),
                                java.util.Optional.empty(),
                                Overrides.NONE)
                        .columns())
                .isNotEmpty();
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }
}
