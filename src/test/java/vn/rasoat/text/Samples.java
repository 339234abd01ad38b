package vn.rasoat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.rasoat.model.Knowledge;

/** Invented names and addresses from a seed. */
final class Samples {
    static final VietnameseText TEXT = VietnameseText.from(Knowledge.bundled());

    /** All capital and small letters of Vietnamese that have a mark. */
    static final String LETTERS = letters();

    /** Names of many peoples; every one of them is in order. */
    static final List<String> MINORITY_NAMES = List.of(
            "H'Hen Niê",
            "H' Hen Niê",
            "H’Bia Êban",
            "Y Phôn Ksor",
            "K'Brơi",
            "K' Bríp",
            "K'Đúp Ka Să",
            "Rơ Châm H'Yéo",
            "Lò Thị Ơn",
            "A-Páo",
            "Giàng A Páo",
            "Vàng Thị Mỷ",
            "Sùng Seo Vư",
            "Ksor Nay H'Blă",
            "Rah Lan Kpuih",
            "Siu Black",
            "Y Xim",
            "A Ngưi",
            "Điểu K'Ré",
            "Thị Hương",
            "Danh Ut",
            "Thu Ba",
            "Kim Cuc",
            "Thạch Sa Rây",
            "Néang Sóc Kha",
            "Chamaléa Thị Ưng",
            "Katơr Thị Sinh",
            "Pi-Năng Tắc",
            "Pi Năng Thạnh",
            "Ka Dá Xuân",
            "Zơrâm Nhót",
            "Bríu Liếc",
            "Pơloong Chiến",
            "Alăng Jơr",
            "Ayŭn H'Ñê",
            "Kčă Y Wen",
            "Fạm Văn Zũng",
            "Công-Tằng Tôn Nữ Mỹ",
            "Tẩn Láo Lở",
            "Chảo Sành Phấu",
            "Pờ Xá Chừ",
            "Lỳ Ló Mé",
            "Johnny Đặng",
            "Henri",
            "Müller",
            "U",
            "Ê",
            "Ý",
            "Út",
            "Y",
            "Lơ Mu Ha Pôh",
            "Cil Yũ Ha Nhung",
            "Liêng Hót Ha Đê",
            "Bon Niêng K'Glòng",
            "Âu Dương Lệ",
            "Tôn Thất Sửu",
            "Lầu Mí Chá",
            "Hờ A Ký");

    private Samples() {}

    private static String letters() {
        StringBuilder all = new StringBuilder();
        for (char c = 0x80; c < 0x1F00; c++) {
            if (Letters.index(c) != 0) {
                all.append(c);
            }
        }
        return all.toString();
    }

    static String name(Random random) {
        List<Surname> surnames = TEXT.names().surnames().subList(0, 60);
        List<SexHint> middles = TEXT.names().middleNames();
        List<SexHint> givens = TEXT.names().givenNames();
        String surname = surnames.get((int) (surnames.size() * random.nextDouble() * random.nextDouble()))
                .name();
        String middle = random.nextInt(20) == 0
                ? ""
                : middles.get(random.nextInt(middles.size())).word() + " ";
        return surname + " " + middle
                + givens.get(random.nextInt(givens.size())).word();
    }

    static String address(Random random) {
        return "Thôn " + (1 + random.nextInt(12)) + ", xã " + word(random) + " " + word(random) + ", huyện "
                + word(random) + " " + word(random) + ", tỉnh " + word(random) + " " + word(random);
    }

    private static String word(Random random) {
        List<SexHint> givens = TEXT.names().givenNames();
        return givens.get(random.nextInt(givens.size())).word();
    }

    static List<String> names(long seed, int count) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(name(random));
        }
        return names;
    }

    static List<String> addresses(long seed, int count) {
        Random random = new Random(seed);
        List<String> addresses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            addresses.add(address(random));
        }
        return addresses;
    }
}
