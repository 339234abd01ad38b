package vn.rasoat.reference.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.rasoat.model.Knowledge;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the unit tables are read once
class AddressRoundTripTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
    private static final LocalDate BEFORE = Units.REFORM.minusDays(1);
    private static final Map<UnitType, String> SHORT = Map.of(
            UnitType.PROVINCE,
            "t.",
            UnitType.CITY,
            "TP.",
            UnitType.COMMUNE,
            "x. ",
            UnitType.WARD,
            "P.",
            UnitType.SPECIAL_ZONE,
            "đk ",
            UnitType.TOWNSHIP,
            "TT. ",
            UnitType.RURAL_DISTRICT,
            "H.",
            UnitType.URBAN_DISTRICT,
            "Q.",
            UnitType.TOWN,
            "TX ");

    private final Units units = new Units(Knowledge.bundled());
    private final AddressReader reader = new AddressReader(units);

    @Test
    void every_current_commune_reads_back_with_full_kinds() {
        readsBack((commune, province) -> commune.fullName() + ", " + province.fullName(), "");
    }

    @Test
    void every_current_commune_reads_back_without_kinds_but_for_four_that_may_be_something_else() {
        List<String> wrong = misread((commune, province) -> commune.name() + ", " + province.name(), "");
        assertThat(wrong)
                .as("house numbers in Bảo Lộc; the old commune Xuân Trường of the city Đà Lạt")
                .containsExactly(
                        "Xuân Trường - Đà Lạt, Lâm Đồng",
                        "2 Bảo Lộc, Lâm Đồng",
                        "1 Bảo Lộc, Lâm Đồng",
                        "3 Bảo Lộc, Lâm Đồng");
    }

    @Test
    void every_current_commune_reads_back_abbreviated_in_lower_case() {
        readsBack(
                (commune, province) -> (shortened(commune) + " - " + shortened(province)).toLowerCase(Locale.ROOT), "");
    }

    @Test
    void every_current_commune_reads_back_behind_a_hamlet() {
        readsBack((commune, province) -> "Thôn 3, " + commune.fullName() + ", " + province.fullName(), "Thôn 3");
    }

    @Test
    void every_current_commune_reads_back_without_commas_and_in_capitals() {
        readsBack(
                (commune, province) ->
                        ("Ấp Chợ " + commune.fullName() + " " + province.fullName()).toUpperCase(Locale.ROOT),
                "ẤP CHỢ");
    }

    @Test
    void every_commune_of_the_reform_reads_back_with_its_first_kind() {
        List<String> wrong = new ArrayList<>();
        for (Unit commune : units.all(Level.COMMUNE, Units.REFORM)) {
            Unit province = units.provinceOf(commune).orElseThrow();
            String text = commune.fullName(Units.REFORM) + ", " + province.fullName(Units.REFORM);
            Address read = reader.read(text, NOW);
            boolean changed = commune.firstType() != commune.type();
            if (!read.communeUnit().equals(Optional.of(commune))
                    || changed != read.has(Remark.COMMUNE_TYPE_OLD)
                    || read.has(Remark.PROVINCE_TYPE_OLD) != (province.firstType() != province.type())) {
                wrong.add(text + " " + read);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_old_commune_with_district_and_province_reads_back_as_old_with_its_successors() {
        List<String> wrong = new ArrayList<>();
        for (Unit commune : units.all(Level.COMMUNE, BEFORE)) {
            Unit district = units.district(commune.parentCode(), BEFORE).orElseThrow();
            Unit province = units.province(commune.provinceCode(), BEFORE).orElseThrow();
            for (String text : List.of(
                    commune.fullName() + ", " + district.fullName() + ", " + province.fullName(),
                    shortened(commune) + ", " + shortened(district) + ", " + province.name(),
                    "Tổ 2 " + commune.fullName() + " - " + district.fullName() + " - " + province.name())) {
                Address read = reader.read(text, NOW);
                if (read.era() != Era.OLD
                        || !read.communeUnit().equals(Optional.of(commune))
                        || !read.districtUnit().equals(Optional.of(district))
                        || !read.now().equals(units.successors(commune))) {
                    wrong.add(text + " " + read);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void old_communes_without_the_district_are_never_given_a_wrong_certain_successor() {
        List<String> wrong = new ArrayList<>();
        Map<String, List<Unit>> homonyms = units.all(Level.COMMUNE, BEFORE).stream()
                .collect(Collectors.groupingBy(unit -> unit.provinceCode() + Words.key(unit.fullName())));
        for (Unit commune : units.all(Level.COMMUNE, BEFORE)) {
            Unit province = units.province(commune.provinceCode(), BEFORE).orElseThrow();
            Address read = reader.read(commune.fullName() + ", " + province.name(), NOW);
            boolean alone = homonyms.getOrDefault(commune.provinceCode() + Words.key(commune.fullName()), List.of())
                            .size()
                    == 1;
            if (read.now() instanceof Succession.Certain certain
                    && alone
                    && !units.successors(commune).units().contains(certain.to())) {
                wrong.add(commune + " " + read + certain);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_hamlet_named_like_another_commune_does_not_mislead() {
        List<Unit> all = List.copyOf(units.all(Level.COMMUNE, NOW));
        List<Unit> old = List.copyOf(units.all(Level.COMMUNE, BEFORE));
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Unit commune = all.get(random.nextInt(all.size()));
            String hamlet = old.get(random.nextInt(old.size())).name();
            Unit province = units.provinceOf(commune).orElseThrow();
            String text = "Thôn " + hamlet + ", " + commune.fullName() + ", " + province.fullName();
            assertThat(reader.read(text, NOW).communeUnit())
                    .as("seed %d, round %d, %s", seed, i, text)
                    .isEqualTo(Optional.of(commune));
        }
    }

    private interface Writing {
        String of(Unit commune, Unit province);
    }

    private void readsBack(Writing writing, String rest) {
        assertThat(misread(writing, rest)).isEmpty();
    }

    private List<String> misread(Writing writing, String rest) {
        List<String> wrong = new ArrayList<>();
        for (Unit commune : units.all(Level.COMMUNE, NOW)) {
            Unit province = units.provinceOf(commune).orElseThrow();
            String text = writing.of(commune, province);
            Address read = reader.read(text, NOW);
            if (!read.communeUnit().equals(Optional.of(commune))
                    || !read.provinceUnit().equals(Optional.of(province))
                    || !read.rest().equals(rest)
                    || !read.remarks().isEmpty()) {
                wrong.add(text);
            }
        }
        return wrong;
    }

    private static String shortened(Unit unit) {
        return SHORT.get(unit.type()) + unit.name();
    }
}
