package vn.rasoat.reference.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Knowledge;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the unit tables are read once
class AddressReaderTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    private final Units units = new Units(Knowledge.bundled());
    private final AddressReader reader = new AddressReader(units);

    /** In the table an asterisk marks a unit of the old map and an equals sign a certain place of today. */
    @ParameterizedTest
    @CsvFileSource(resources = "addresses.csv", numLinesToSkip = 1, emptyValue = "")
    void addresses_are_read_as_the_table_says(
            String address,
            String rest,
            String commune,
            String district,
            String province,
            Era era,
            String now,
            String remarks) {
        Address read = reader.read(address, NOW);
        assertThat(List.of(
                        read.rest(),
                        code(read.communeUnit()),
                        code(read.districtUnit()),
                        code(read.provinceUnit()),
                        read.era().name(),
                        code(read.now()),
                        read.remarks().stream().map(Enum::name).sorted().collect(Collectors.joining("|"))))
                .isEqualTo(List.of(text(rest), commune, district, province, era.name(), text(now), text(remarks)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Xã Long Thành, tỉnh Đồng Nai', 2026-04-29, false", "'Xã Long Thành, tỉnh Đồng Nai', 2026-04-30, true",
        "'Xã Yên Phong, tỉnh Bắc Ninh', 2026-09-19, false", "'Xã Yên Phong, tỉnh Bắc Ninh', 2026-09-20, true"
    })
    void a_kind_is_old_only_from_the_day_of_its_change(String address, LocalDate day, boolean old) {
        Address read = reader.read(address, day);
        assertThat(read.has(Remark.COMMUNE_TYPE_OLD)).isEqualTo(old);
        assertThat(read.has(Remark.PROVINCE_TYPE_OLD)).isEqualTo(old);
    }

    @Test
    void before_the_reform_an_address_is_read_by_the_map_of_then() {
        Address read = reader.read("Xã Tam Hưng, Hà Nội", BEFORE);
        assertThat(read.era()).isEqualTo(Era.BOTH);
        assertThat(read.communeUnit().map(Unit::old)).isEqualTo(Optional.of(true));
        assertThat(reader.read("Hà Giang", BEFORE).remarks()).isEmpty();
    }

    @Test
    void a_city_of_today_may_be_the_district_of_then() {
        Address read = reader.read("Phường Đáp Cầu, TP Bắc Ninh", LocalDate.of(2026, 8, 1));
        assertThat(code(read.districtUnit())).isEqualTo("256*");
        assertThat(read.era()).isEqualTo(Era.OLD);
    }

    @Test
    void the_province_of_the_context_is_assumed_when_none_is_named() {
        Address read = reader.read("Ấp 3, Phường Long Thành", NOW, Context.province("75"));
        assertThat(code(read.communeUnit())).isEqualTo("26368");
        assertThat(read.province()).isEqualTo(Optional.empty());
        assertThat(read.has(Remark.PROVINCE_ASSUMED)).isTrue();
        assertThat(reader.read("Thôn 3", NOW, Context.province("75")).communeUnit())
                .isEqualTo(Optional.empty());
    }

    @Test
    void a_certain_address_can_be_written_by_the_map_of_today() {
        assertThat(rewritten("Ấp 2, xã An Phước, huyện Long Thành, tỉnh Đồng Nai"))
                .isEqualTo(Optional.of("Ấp 2, Xã An Phước, Thành phố Đồng Nai"));
        assertThat(rewritten("Thôn Hạ, xã Phương Độ, TP Hà Giang, tỉnh Hà Giang"))
                .isEqualTo(Optional.of("Thôn Hạ, Phường Hà Giang 1, Tỉnh Tuyên Quang"));
        assertThat(rewritten("Phường Cống Vị, Quận Ba Đình, Hà Nội")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Đồng Nai, 75, BOTH, false, false", "Tỉnh Đồng Nai, 75, BOTH, false, true",
                "Thành phố Đồng Nai, 75, BOTH, false, false",
        "Hà Giang, 08, OLD, true, false", "Hà Bắc, 24, OLD, true, false", "15, 15, BOTH, false, false",
        "1, 01, BOTH, false, false", "02, 08, OLD, true, false", "TPHCM, 79, BOTH, false, false"
    })
    void province_cells_are_read_by_name_or_code(String text, String now, Era era, boolean abolished, boolean oldType) {
        assertThat(reader.readProvince(text, NOW))
                .isEqualTo(Optional.of(
                        new ProvinceReading(units.province(now, NOW).orElseThrow(), era, abolished, oldType)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QN", "", "  ", "99", "Xã Long Thành, Đồng Nai", "Thành phố Cao Bằng", "không rõ"})
    void what_is_not_one_province_is_none(String text) {
        assertThat(reader.readProvince(text, NOW)).isEqualTo(Optional.empty());
    }

    @Test
    void before_the_reform_a_code_means_the_province_of_then() {
        assertThat(reader.readProvince("91", BEFORE).map(each -> each.now().name()))
                .isEqualTo(Optional.of("An Giang"));
        assertThat(reader.readProvince("44", BEFORE).map(each -> each.now().name()))
                .isEqualTo(Optional.of("Quảng Trị"));
    }

    @ParameterizedTest
    @CsvSource({
        "26368, 75, BOTH",
        "Long Thành, 75, BOTH",
        "Phường Long Thành, 75, NEW",
        "Quan Sơn, 20, BOTH",
        "Phường Đúc, 46, OLD",
        "Xa Dung, 11, BOTH",
        "4, 01, BOTH",
        "không rõ, 01, UNKNOWN",
        "'', 01, UNKNOWN"
    })
    void commune_cells_are_read_by_name_or_code(String text, String province, Era era) {
        assertThat(reader.readCommune(text, units.province(province, NOW), NOW).era())
                .isEqualTo(era);
    }

    @Test
    void a_commune_name_that_occurs_in_several_provinces_stays_open_without_the_province() {
        CommuneReading read = reader.readCommune("Xã Hòa Bình", Optional.empty(), NOW);
        assertThat(read.current().size()).isGreaterThan(1);
        assertThat(read.now()).isInstanceOf(Succession.Candidates.class);
    }

    @Test
    void any_text_is_read_without_failing() {
        long seed = 20251123;
        Random random = new Random(seed);
        String letters = "aăâđêôơưxptqh,.-/'’()  \u0301\u200b019Xã Tỉnh TP\n\ud83d\ude00";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(reader.read(text.toString(), NOW))
                    .as("seed %d, round %d", seed, i)
                    .isNotNull();
        }
        assertThat(reader.read("(".repeat(100_000), NOW).era()).isEqualTo(Era.UNKNOWN);
        assertThat(reader.readCommune("(".repeat(100_000), Optional.empty(), NOW)
                        .era())
                .isEqualTo(Era.UNKNOWN);
    }

    @Test
    void a_reading_does_not_print_the_address() {
        assertThat(reader.read("Số 5 phố Huế, phường Hai Bà Trưng, Hà Nội", NOW).toString())
                .isEqualTo("Address[NEW 00256 []]");
    }

    private Optional<String> rewritten(String address) {
        return reader.rewritten(reader.read(address, NOW), NOW);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static String code(Optional<Unit> unit) {
        return unit.map(each -> each.code() + (each.old() ? "*" : "")).orElse("-");
    }

    private static String code(Succession now) {
        return (now instanceof Succession.Certain ? "=" : "")
                + now.units().stream().map(Unit::code).collect(Collectors.joining("|"));
    }
}
