package vn.rasoat.reference.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Knowledge;

class AddressEndingsTest {
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2025, 6, 30));
    private static final List<String> HEADS = List.of(
            "",
            "Số nhà 12, ",
            "Số 5, Thôn Yên Bình, ",
            "12/3 đường Trần Phú, tổ 4, ",
            "xã, ",
            "Thị, ",
            "nhà M', ",
            "nhà \"Ba\" , ",
            "Thôn Hạ (trước là xóm 2), ",
            "ấp 3; ",
            "P5 ",
            "Thôn 1 - ",
            "huyện Gia Lâm, ",
            "Phường Tân Định, Quận 1, ",
            "Xã Phật Tích, Tỉnh Bắc Ninh, ",
            "số 2,, ");
    private static final List<String> ENDS = List.of("", ".", ", Việt Nam", " ", ", VN", ",");

    private final Units units = new Units(Knowledge.bundled());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void reading_by_the_ending_gives_what_reading_the_whole_gives(long seed) {
        AddressReader reader = new AddressReader(units);
        Random random = new Random(seed);
        List<Unit> communes = new ArrayList<>();
        for (LocalDate day : DAYS) {
            communes.addAll(units.all(Level.COMMUNE, day));
        }
        for (int i = 0; i < 6_000; i++) {
            Unit commune = communes.get(random.nextInt(communes.size()));
            String address = address(commune, random);
            LocalDate day = DAYS.get(random.nextInt(2));
            Context context = random.nextBoolean() ? Context.none() : Context.province("24");
            assertThat(reader.read(address, day, context))
                    .as("seed %s: %s", seed, address)
                    .usingRecursiveComparison()
                    .isEqualTo(reader.whole(address, day, context));
        }
    }

    private String address(Unit commune, Random random) {
        String written = random.nextInt(4) == 0 ? commune.name() : commune.fullName();
        String province = units.provinceOf(commune).map(Unit::fullName).orElse("");
        if (commune.old() && random.nextBoolean()) {
            province = units.province(commune.provinceCode(), Units.REFORM.minusDays(1))
                    .map(Unit::fullName)
                    .orElse(province);
        }
        String district = commune.old() && random.nextInt(3) > 0
                ? units.district(commune.parentCode(), Units.REFORM.minusDays(1))
                                .map(Unit::fullName)
                                .orElse("huyện Lạ") + ", "
                : "";
        String between = random.nextInt(5) == 0 ? " - " : ", ";
        String text = HEADS.get(random.nextInt(HEADS.size()))
                + written
                + between
                + district
                + province
                + ENDS.get(random.nextInt(ENDS.size()));
        return random.nextInt(6) == 0 ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }
}
