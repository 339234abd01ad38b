package vn.rasoat.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.CodeMatch.Match;

class CodeListsTest {
    private final CodeLists lists = new CodeLists(Knowledge.bundled());

    @ParameterizedTest
    @CsvSource({
        "gioi_tinh, Nam, EXACT, 1",
        "gioi_tinh, NAM, EXACT, 1",
        "gioi_tinh, nam, EXACT, 1",
        "gioi_tinh, 1, EXACT, 1",
        "gioi_tinh, 01, VARIANT, 1",
        "gioi_tinh, 02, VARIANT, 2",
        "gioi_tinh, M, VARIANT, 1",
        "gioi_tinh, F, VARIANT, 2",
        "gioi_tinh, Nữ, EXACT, 2",
        "gioi_tinh, nữ, EXACT, 2",
        "gioi_tinh, nu, VARIANT, 2",
        "gioi_tinh, Trai, VARIANT, 1",
        "gioi_tinh, Gái, VARIANT, 2",
        "gioi_tinh, 0, EXACT, 0",
        "gioi_tinh, N, AMBIGUOUS, 1|2",
        "gioi_tinh, 3, UNKNOWN, ''",
        "gioi_tinh, Nứ, UNKNOWN, ''",
        "gioi_tinh, '', UNKNOWN, ''",
        "dan_toc, Kinh, EXACT, 01",
        "dan_toc, 01, EXACT, 01",
        "dan_toc, 1, VARIANT, 01",
        "dan_toc, Việt, VARIANT, 01",
        "dan_toc, KHMER, VARIANT, 05",
        "dan_toc, Khơ me, VARIANT, 05",
        "dan_toc, Khơ-me, EXACT, 05",
        "dan_toc, H’Mông, VARIANT, 08",
        "dan_toc, Mông, VARIANT, 08",
        "dan_toc, Thù Lao, VARIANT, 02",
        "dan_toc, Ba Na, VARIANT, 13",
        "dan_toc, Ê Đê, VARIANT, 12",
        "dan_toc, Gia Rai, VARIANT, 10",
        "dan_toc, Bru-Vân Kiều, EXACT, 23",
        "dan_toc, Sán Chỉ, VARIANT, 15",
        "dan_toc, Mán, AMBIGUOUS, 09|18",
        "dan_toc, Ca-tang, AMBIGUOUS, 26|27",
        "dan_toc, Chil, AMBIGUOUS, 16|20",
        "dan_toc, Hạ, AMBIGUOUS, 04|26",
        "dan_toc, Miên, AMBIGUOUS, 05|09",
        "dan_toc, Trại, AMBIGUOUS, 09|18",
        "dan_toc, Xá Khao, AMBIGUOUS, 33|39",
        "dan_toc, Xá Lá Vàng, AMBIGUOUS, 24|44|45",
        "dan_toc, Hoa, EXACT, 04",
        "dan_toc, Thổ, EXACT, 24",
        "dan_toc, 54, EXACT, 54",
        "dan_toc, 56, UNKNOWN, ''",
        "dan_toc, Tay, UNKNOWN, ''",
        "ton_giao, Không, VARIANT, 00",
        "ton_giao, Không có, VARIANT, 00",
        "ton_giao, Lương, VARIANT, 00",
        "ton_giao, 0, VARIANT, 00",
        "ton_giao, 99, EXACT, 99",
        "ton_giao, Phật, VARIANT, 01",
        "ton_giao, Thiên Chúa, VARIANT, 02",
        "ton_giao, PHẬT GIÁO, EXACT, 01",
        "ton_giao, Tin Lành, EXACT, 08",
        "ton_giao, Phật giáo Hoà Hảo, EXACT, 03",
        "ton_giao, Cao Đài, EXACT, 05",
        "quoc_tich, Việt Nam, EXACT, VN",
        "quoc_tich, VN, EXACT, VN",
        "quoc_tich, VNM, VARIANT, VN",
        "quoc_tich, Viet Nam, VARIANT, VN",
        "quoc_tich, Vietnam, VARIANT, VN",
        "quoc_tich, Mỹ, VARIANT, US",
        "quoc_tich, Trung Quốc, EXACT, CN",
        "quoc_tich, Lào, EXACT, LA",
        "quoc_tich, Đài Loan, EXACT, TW",
        "tinh_trang_hon_nhan, Đã kết hôn, VARIANT, 2",
        "tinh_trang_hon_nhan, Có vợ, VARIANT, 2",
        "tinh_trang_hon_nhan, Có chồng, VARIANT, 2",
        "tinh_trang_hon_nhan, Độc thân, VARIANT, 1",
        "tinh_trang_hon_nhan, Chưa kết hôn, EXACT, 1",
        "tinh_trang_hon_nhan, Ly hôn, VARIANT, 3",
        "tinh_trang_hon_nhan, Góa, VARIANT, 3",
        "tinh_trang_hon_nhan, Goá, VARIANT, 3",
        "tinh_trang_hon_nhan, 2, EXACT, 2",
        "tinh_trang_hon_nhan, Có vợ / chồng, VARIANT, 2",
        "nhom_mau, A, EXACT, 01",
        "nhom_mau, o, EXACT, 04",
        "nhom_mau, 0, AMBIGUOUS, 00|04",
        "nhom_mau, O+, VARIANT, 04",
        "nhom_mau, 0+, VARIANT, 04",
        "nhom_mau, AB Rh(-), VARIANT, 03",
        "nhom_mau, B-, VARIANT, 02",
        "nhom_mau, 4, VARIANT, 04",
        "nhom_mau, Nhóm O, VARIANT, 04",
        "nhom_mau, C, UNKNOWN, ''",
        "quan_he_chu_ho, Chủ hộ, EXACT, chu_ho",
        "quan_he_chu_ho, CH01, VARIANT, chu_ho",
        "quan_he_chu_ho, vợ, EXACT, vo",
        "quan_he_chu_ho, Bố, VARIANT, cha_de",
        "quan_he_chu_ho, Con đẻ, VARIANT, con",
        "quan_he_chu_ho, Em trai, EXACT, em_trai",
        "quan_he_chu_ho, Ông, AMBIGUOUS, ong_noi|ong_ngoai",
        "quan_he_chu_ho, cháu, AMBIGUOUS, chau_noi|chau_ngoai|chau_ruot",
        "quan_he_chu_ho, hàng xóm, UNKNOWN, ''",
        "loai_cu_tru, KT1, VARIANT, thuong_tru",
        "loai_cu_tru, KT2, VARIANT, tam_tru",
        "loai_cu_tru, KT3, VARIANT, tam_tru",
        "loai_cu_tru, KT4, VARIANT, tam_tru",
        "loai_cu_tru, Thường trú, EXACT, thuong_tru",
        "loai_cu_tru, TT, AMBIGUOUS, thuong_tru|tam_tru",
        "loai_cu_tru, Tạm vắng, EXACT, tam_vang",
        "trang_thai, Đã chết, EXACT, da_chet",
        "trang_thai, Đã mất, VARIANT, da_chet",
        "trang_thai, Sống, VARIANT, con_song",
        "doi_tuong_bhyt, te, EXACT, TE",
        "doi_tuong_bhyt, ZZ, UNKNOWN, ''",
        "muc_huong_bhyt, 4, EXACT, 4",
        "muc_huong_bhyt, 9, UNKNOWN, ''"
    })
    void wordings_of_officials_are_understood(String list, String text, Match match, String codes) {
        CodeMatch found = lists.list(list).find(text);
        assertThat(found.match()).isEqualTo(match);
        assertThat(String.join("|", found.codes().stream().map(Code::code).toList()))
                .isEqualTo(codes);
    }

    @Test
    void the_name_of_a_group_is_exact_even_when_others_use_it_but_the_others_are_told() {
        assertThat(lists.list("dan_toc").find("Thổ").others())
                .extracting(Code::code)
                .containsExactly("02", "05");
        assertThat(lists.list("dan_toc").find("Hoa").others())
                .extracting(Code::code)
                .containsExactly("08");
        assertThat(lists.list("dan_toc").find("Kinh").others()).isEmpty();
    }

    @Test
    void an_ambiguous_relation_still_tells_the_sex() {
        CodeMatch grandfather = lists.list("quan_he_chu_ho").find("ông");
        assertThat(grandfather.common("expected_sex")).isEqualTo(Optional.of("1"));
        assertThat(grandfather.code()).isEqualTo(Optional.empty());
        assertThat(lists.list("gioi_tinh").find("N").common("name")).isEqualTo(Optional.empty());
    }

    @Test
    void near_values_are_suggested_and_a_single_nearest_one_proposed() {
        CodeList groups = lists.list("dan_toc");
        assertThat(groups.proposal("Knih").map(Code::name)).isEqualTo(Optional.of("Kinh"));
        assertThat(groups.proposal("Tay").map(Code::name)).isEqualTo(Optional.of("Tày"));
        assertThat(groups.suggest("Muong")).extracting(Code::name).startsWith("Mường");
        assertThat(groups.suggest("???")).isEmpty();
        assertThat(groups.suggest("x".repeat(10_000))).isEmpty();
        assertThat(lists.list("quoc_tich").proposal("Vệt Nam").map(Code::code)).isEqualTo(Optional.of("VN"));
        assertThat(groups.suggest("Xo Dang").size()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gioi_tinh",
                "dan_toc",
                "ton_giao",
                "quoc_tich",
                "tinh_trang_hon_nhan",
                "nhom_mau",
                "quan_he_chu_ho",
                "loai_cu_tru",
                "trang_thai",
                "doi_tuong_bhyt",
                "muc_huong_bhyt"
            })
    void every_list_finds_its_own_names_and_codes_and_states_its_sources(String id) {
        CodeList list = lists.list(id);
        Set<String> seen = new HashSet<>();
        assertThat(list.codes()).isNotEmpty().allSatisfy(code -> {
            assertThat(list.find(code.name()).codes()).isEqualTo(List.of(code));
            assertThat(code.code().isEmpty() || seen.add(code.code())).isTrue();
            assertThat(code.attribute("source")).isPresent();
            assertThat(code.attribute("confidence")).isPresent();
        });
    }

    @Test
    void there_are_54_ethnic_groups_and_two_statistical_codes() {
        assertThat(lists.list("dan_toc").codes()).hasSize(56);
        assertThat(lists.list("dan_toc").byCode("55").map(Code::confidence))
                .isEqualTo(Optional.of(Confidence.UNCONFIRMED));
    }

    @Test
    void a_list_that_does_not_exist_is_a_fault() {
        assertThatThrownBy(() -> lists.list("khong_co")).isInstanceOf(UncheckedIOException.class);
    }
}
