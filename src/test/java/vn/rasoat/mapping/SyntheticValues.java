package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Values of invented people, as lists hold them. */
final class SyntheticValues {
    private static final String[] SURNAMES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Lò", "H'", "Giàng"
    };
    private static final String[] MIDDLE = {"Văn", "Thị", "Minh", "Thu", "Đức", "Ngọc", "Xuân"};
    private static final String[] GIVEN = {
        "An", "Bình", "Chi", "Dũng", "Hạnh", "Hoa", "Lan", "Nam", "Phương", "Tú", "Vy"
    };
    private static final String[] RELATIONS = {"Chủ hộ", "Vợ", "Con", "Con", "Cháu nội", "Mẹ đẻ", "Con dâu"};
    private static final String[] ETHNIC = {"Kinh", "Kinh", "Kinh", "Tày", "Mường", "Thái", "Ê-đê"};
    private static final String[] VILLAGES = {"Thôn 1", "Thôn Đông", "Bản Mới", "Tổ 3", "Khu phố 2", "Ấp Tân Lập"};
    private static final String[] COMMUNES = {"Xã Tân Phú", "Phường An Hòa", "Xã Đông Sơn", "Bình Minh"};
    private static final String[] PROVINCES = {"Phú Thọ", "Hà Nội", "Đồng Nai", "Tỉnh Lào Cai"};

    final Random random;
    private final int oldest;
    private final int youngest;

    SyntheticValues(Random random, int oldest, int youngest) {
        this.random = random;
        this.oldest = oldest;
        this.youngest = youngest;
    }

    List<String> sample(Field field, int size, double dirt) {
        List<String> out = new ArrayList<>();
        Supplier<String> maker = maker(field);
        for (int i = 0; i < size; i++) {
            String value = field.id().equals("stt") ? Integer.toString(i + 1) : maker.get();
            if (!field.id().equals("stt") && random.nextDouble() < dirt) {
                value = dirty(value);
            }
            if (!value.isEmpty()) {
                out.add(value);
            }
        }
        return out;
    }

    private String dirty(String value) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "không rõ";
            case 2 -> "  " + value + " ";
            case 3 -> value + "?";
            case 4 -> value.length() > 2 ? value.substring(1) : value;
            default -> "x";
        };
    }

    /** The maker of a column: writing habits such as the date's form are chosen once for the column. */
    private Supplier<String> maker(Field field) {
        int habit = random.nextInt(100);
        return switch (field.type()) {
            case "name" -> () -> habit < 30 ? name().toUpperCase(java.util.Locale.ROOT) : name();
            case "name-part" -> () -> field.id().equals("ten") ? pick(GIVEN) : pick(SURNAMES) + " " + pick(MIDDLE);
            case "date" -> field.id().equals("ngay_sinh") ? () -> birth(habit) : () -> date(habit, 2015, 2026);
            case "date-range" -> () -> "01/01/2026 - 31/12/2026";
            case "sex" ->
                habit < 60
                        ? () -> random.nextBoolean() ? "Nam" : "Nữ"
                        : habit < 80
                                ? () -> random.nextBoolean() ? "1" : "2"
                                : () -> random.nextBoolean() ? "NAM" : "NU";
            case "tick", "flag" -> () -> "x";
            case "personal-id" -> () -> id(habit);
            case "old-id" -> () -> digits(9);
            case "phone" -> () -> (habit < 70 ? "0" : "") + pick("9", "3", "8", "7") + digits(8);
            case "email" -> () -> "nguoi" + digits(3) + "@example.vn";
            case "class" -> () -> (1 + random.nextInt(12)) + pick("A", "B", "A1");
            case "insurance-code" -> () -> pick("01", "79", "25", "68") + digits(8);
            case "insurance-card" -> () -> pick("GD4", "TE1", "HS4", "HN2") + pick("01", "79") + digits(10);
            case "amount" -> () -> Integer.toString((5 + random.nextInt(20)) * 100_000);
            case "commune-code" -> () -> Integer.toString(10_000 + random.nextInt(9_000));
            case "province-code", "number" -> () -> Integer.toString(1 + random.nextInt(90));
            case "household" -> () -> habit < 50 ? "H" + digits(5) : digits(4);
            case "bank-account" -> () -> digits(13);
            case "tax-code" -> () -> "8" + digits(9);
            case "postal-code" -> () -> digits(5);
            case "commune", "old-commune" -> () -> pick(COMMUNES);
            case "old-district" -> () -> pick("Huyện Thanh Sơn", "Ba Vì", "Thị xã Phú Thọ");
            case "province" -> () -> pick(PROVINCES);
            case "place" -> () -> pick(COMMUNES) + ", " + pick(PROVINCES);
            case "address" -> () -> pick(VILLAGES) + ", " + pick(COMMUNES) + ", " + pick(PROVINCES);
            case "agency-code" -> () -> "H" + (10 + random.nextInt(50)) + ".01.02";
            case "code:dan_toc" -> () -> pick(ETHNIC);
            case "code:quan_he_chu_ho" -> () -> pick(RELATIONS);
            default -> text(field);
        };
    }

    private Supplier<String> text(Field field) {
        if (field.id().equals("thon")) {
            return () -> pick(VILLAGES);
        }
        if (!field.values().isEmpty()) {
            return () -> field.values().get(random.nextInt(field.values().size()));
        }
        return field.id().startsWith("ma_") || field.id().startsWith("so_")
                ? () -> pick("HS", "MA", "QD") + digits(6)
                : () -> pick("Làm ruộng", "Công nhân", "Đã kiểm tra", "Trạm y tế xã", "Trường Tiểu học Số 1", "12/12");
    }

    String name() {
        return pick(SURNAMES) + " " + pick(MIDDLE) + " " + pick(GIVEN);
    }

    private String birth(int habit) {
        return habit < 15 ? Integer.toString(year(oldest, youngest)) : date(habit, oldest, youngest);
    }

    private String date(int habit, int from, int to) {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = year(from, to);
        if (habit < 65) {
            return "%02d/%02d/%d".formatted(day, month, year);
        }
        if (habit < 75) {
            return "%d-%02d-%02d".formatted(year, month, day);
        }
        if (habit < 85) {
            return "%d.%d.%d".formatted(day, month, year);
        }
        return habit < 92
                ? "%d%02d%02d".formatted(year, month, day)
                : "%02d-%02d-%02d".formatted(day, month, year % 100);
    }

    private int year(int from, int to) {
        return from + random.nextInt(Math.max(1, to - from + 1));
    }

    private String id(int habit) {
        String id =
                "0%02d%d%02d%s".formatted(1 + random.nextInt(96), random.nextInt(4), random.nextInt(100), digits(6));
        return habit < 70
                ? id
                : habit < 80
                        ? id.substring(1)
                        : habit < 90
                                ? id + ".0"
                                : id.substring(0, 4) + " " + id.substring(4, 8) + " " + id.substring(8);
    }

    private String digits(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append((char) ('0' + random.nextInt(10)));
        }
        return out.toString();
    }

    String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
