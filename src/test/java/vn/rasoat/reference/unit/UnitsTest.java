package vn.rasoat.reference.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.model.Knowledge;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the unit tables are read once
class UnitsTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);

    private final Units units = new Units(Knowledge.bundled());

    @Test
    void there_are_34_provinces_and_3321_communes() {
        assertThat(units.all(Level.PROVINCE, NOW)).hasSize(34);
        assertThat(units.all(Level.DISTRICT, NOW)).isEmpty();
        assertThat(units.all(Level.COMMUNE, NOW)).hasSize(3_321);
    }

    @Test
    void there_were_63_provinces_696_districts_and_10035_communes() {
        assertThat(units.all(Level.PROVINCE, BEFORE)).hasSize(63);
        assertThat(units.all(Level.DISTRICT, BEFORE)).hasSize(696);
        assertThat(units.all(Level.COMMUNE, BEFORE)).hasSize(10_035);
    }

    @Test
    void the_kinds_on_the_first_day_are_those_of_the_resolutions() {
        assertThat(kinds(Level.PROVINCE, REFORM)).isEqualTo(Map.of(UnitType.CITY, 6L, UnitType.PROVINCE, 28L));
        assertThat(kinds(Level.COMMUNE, REFORM))
                .isEqualTo(Map.of(UnitType.COMMUNE, 2_621L, UnitType.WARD, 687L, UnitType.SPECIAL_ZONE, 13L));
    }

    @Test
    void the_kinds_of_today_are_those_of_the_latest_list() {
        assertThat(kinds(Level.PROVINCE, NOW)).isEqualTo(Map.of(UnitType.CITY, 9L, UnitType.PROVINCE, 25L));
        assertThat(kinds(Level.COMMUNE, NOW))
                .isEqualTo(Map.of(UnitType.COMMUNE, 2_599L, UnitType.WARD, 709L, UnitType.SPECIAL_ZONE, 13L));
    }

    @ParameterizedTest
    @CsvSource({"75, Đồng Nai, 2026-04-30", "22, Quảng Ninh, 2026-09-01", "24, Bắc Ninh, 2026-09-20"})
    void three_provinces_became_cities(String code, String name, LocalDate day) {
        assertThat(fullName(Level.PROVINCE, code, day.minusDays(1))).isEqualTo("Tỉnh " + name);
        assertThat(fullName(Level.PROVINCE, code, day)).isEqualTo("Thành phố " + name);
    }

    @Test
    void communes_of_dong_nai_and_bac_ninh_became_wards_with_them() {
        assertThat(changedOn(LocalDate.of(2026, 4, 30)))
                .containsExactly(
                        "25270", "25357", "25363", "26116", "26170", "26248", "26326", "26368", "26425", "26485");
        assertThat(changedOn(LocalDate.of(2026, 9, 20)))
                .containsExactly(
                        "07294", "07375", "07399", "07444", "07840", "09193", "09292", "09313", "09319", "09454",
                        "09475", "09496");
        assertThat(fullName(Level.COMMUNE, "26368", LocalDate.of(2026, 4, 29))).isEqualTo("Xã Long Thành");
        assertThat(fullName(Level.COMMUNE, "26368", LocalDate.of(2026, 4, 30))).isEqualTo("Phường Long Thành");
    }

    @Test
    void seven_province_codes_changed_their_meaning() {
        assertThat(units.reusedProvinceCodes()).containsExactly("15", "24", "44", "52", "80", "82", "91");
        assertThat(fullName(Level.PROVINCE, "15", BEFORE)).isEqualTo("Tỉnh Yên Bái");
        assertThat(fullName(Level.PROVINCE, "15", REFORM)).isEqualTo("Tỉnh Lào Cai");
        assertThat(units.eraOfCode(Level.PROVINCE, "15")).isEqualTo(Era.BOTH);
        assertThat(units.eraOfCode(Level.PROVINCE, "02")).isEqualTo(Era.OLD);
        assertThat(units.eraOfCode(Level.PROVINCE, "03")).isEqualTo(Era.UNKNOWN);
    }

    @Test
    void nearly_all_commune_codes_are_of_both_eras_and_1822_of_them_changed_their_name() {
        List<Unit> kept = units.all(Level.COMMUNE, NOW).stream()
                .filter(unit -> units.eraOfCode(Level.COMMUNE, unit.code()) == Era.BOTH)
                .toList();
        assertThat(kept).hasSize(3_316);
        assertThat(kept.stream().filter(unit -> !units.commune(unit.code(), BEFORE)
                        .orElseThrow()
                        .name()
                        .equals(unit.name())))
                .hasSizeBetween(1_500, 2_000);
    }

    @Test
    void the_people_of_381_old_communes_were_split() {
        Map<Integer, Long> split = units.all(Level.COMMUNE, BEFORE).stream()
                .map(units::successors)
                .filter(Succession.Candidates.class::isInstance)
                .collect(Collectors.groupingBy(each -> each.units().size(), Collectors.counting()));
        assertThat(split).isEqualTo(Map.of(2, 327L, 3, 45L, 4, 8L, 5, 1L));
    }

    @Test
    void all_other_old_communes_have_one_certain_successor_in_the_province_theirs_merged_into() {
        List<Unit> certain = units.all(Level.COMMUNE, BEFORE).stream()
                .filter(unit -> units.successors(unit) instanceof Succession.Certain)
                .toList();
        assertThat(certain).hasSize(10_035 - 381);
        assertThat(certain).allSatisfy(unit -> {
            Unit to = units.successors(unit).units().get(0);
            assertThat(to.provinceCode())
                    .isEqualTo(units.provinceOf(unit).orElseThrow().code());
            assertThat(units.predecessors(to)).contains(unit);
        });
    }

    @Test
    void land_without_people_is_nobodys_new_address() {
        Unit old = units.commune("23053", BEFORE).orElseThrow();
        assertThat(units.successors(old).units()).extracting(Unit::code).doesNotContain("23041");
    }

    @Test
    void five_island_districts_without_communes_have_a_successor() {
        assertThat(Stream.of("318", "471", "498", "536", "755")
                        .map(code ->
                                units.successors(units.district(code, BEFORE).orElseThrow()))
                        .map(each -> each.units().get(0).fullName()))
                .containsExactly(
                        "Đặc khu Bạch Long Vĩ",
                        "Đặc khu Cồn Cỏ",
                        "Đặc khu Hoàng Sa",
                        "Đặc khu Lý Sơn",
                        "Đặc khu Côn Đảo");
        assertThat(units.successors(units.district("740", BEFORE).orElseThrow()))
                .isEqualTo(new Succession.None());
    }

    @Test
    void a_unit_of_today_has_no_successor() {
        assertThat(units.successors(units.commune("26368", NOW).orElseThrow())).isEqualTo(new Succession.None());
    }

    @Test
    void the_names_of_162_old_communes_mislead_and_161_of_them_share_nothing_with_their_namesake() {
        List<Unit> misleading = units.all(Level.COMMUNE, BEFORE).stream()
                .filter(units::misleading)
                .toList();
        assertThat(misleading).hasSize(162);
        assertThat(
                        misleading.stream()
                                .filter(old -> units
                                        .communesNamed(
                                                old.fullName(),
                                                units.provinceOf(old)
                                                        .orElseThrow()
                                                        .code(),
                                                REFORM)
                                        .stream()
                                        .noneMatch(namesake ->
                                                units.predecessors(namesake).contains(old))))
                .hasSize(161);
    }

    @Test
    void no_name_occurs_twice_in_a_province_of_today() {
        assertThat(units.all(Level.COMMUNE, NOW))
                .allSatisfy(unit -> assertThat(units.communesNamed(unit.name(), unit.provinceCode(), NOW))
                        .containsExactly(unit));
    }

    @Test
    void a_commune_is_found_by_name_with_the_kind_of_that_day() {
        assertThat(units.communesNamed("xã long thành", "75", LocalDate.of(2026, 1, 1)))
                .hasSize(1);
        assertThat(units.communesNamed("xã long thành", "75", NOW)).isEmpty();
        assertThat(units.communesNamed("P. Long Thành", "75", NOW)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "TP HCM, 79",
        "TPHCM, 79",
        "Tp.Hồ Chí Minh, 79",
        "Sài Gòn, 79",
        "hà nội, 01",
        "HN, 01",
        "Ha Noi, 01",
        "T. Cao Bằng, 04",
        "Đăk Lăk, 66",
        "Daklak, 66",
        "Khánh Hoà, 56",
        "Tỉnh Đồng Nai, 75",
        "Gia-lai, 52",
        "Huế, 46",
        "Thanh Hoá, 38"
    })
    void provinces_of_today_go_by_many_names(String name, String code) {
        assertThat(units.provincesNamed(name, NOW)).extracting(Unit::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"Hà Giang, 02", "BR-VT, 77", "Bà Rịa – Vũng Tàu, 77", "Kontum, 62", "Bắc Cạn, 06", "Hoà Bình, 17"})
    void abolished_names_are_names_of_the_old_map_only(String name, String code) {
        assertThat(units.provincesNamed(name, BEFORE)).extracting(Unit::code).containsExactly(code);
        assertThat(units.provincesNamed(name, NOW)).isEmpty();
    }

    @Test
    void an_ambiguous_alias_gives_all_its_meanings() {
        assertThat(units.provincesNamed("QN", BEFORE)).extracting(Unit::code).containsExactly("22", "49", "51");
        assertThat(units.provincesNamed("ĐN", NOW)).extracting(Unit::code).containsExactly("48", "75");
        assertThat(units.provincesNamed("Hà Bắc", BEFORE))
                .extracting(Unit::code)
                .containsExactly("24", "27");
    }

    @Test
    void every_old_province_has_a_successor() {
        Collection<Unit> old = units.all(Level.PROVINCE, BEFORE);
        assertThat(old).allSatisfy(unit -> assertThat(units.successorOfProvince(unit.code()))
                .isPresent());
        assertThat(units.successorOfProvince("99")).isEqualTo(Optional.empty());
    }

    private String fullName(Level level, String code, LocalDate day) {
        Optional<Unit> unit = level == Level.PROVINCE ? units.province(code, day) : units.commune(code, day);
        return unit.orElseThrow().fullName(day);
    }

    private Map<UnitType, Long> kinds(Level level, LocalDate day) {
        return units.all(level, day).stream()
                .map(unit -> unit.typeOn(day))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private List<String> changedOn(LocalDate day) {
        return units.all(Level.COMMUNE, NOW).stream()
                .filter(unit -> unit.typeOn(day) != unit.typeOn(day.minusDays(1)))
                .filter(unit -> !day.equals(REFORM))
                .map(Unit::code)
                .toList();
    }
}
