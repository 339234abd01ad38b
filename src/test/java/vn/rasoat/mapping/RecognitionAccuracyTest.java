package vn.rasoat.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.TableInfo;

/** Messy headers of every kind of list, with content of invented people: how many columns come out right. */
class RecognitionAccuracyTest {
    private static final int TABLES_PER_PROFILE = 120;
    private static final long SEED = 20_261_123L;

    private static final List<String> UNKNOWN = List.of(
            "Ký nhận",
            "Cân nặng (kg)",
            "Chiều cao",
            "Điểm trung bình",
            "Hạnh kiểm",
            "Số lượng trâu bò",
            "Màu sơn",
            "Lý do",
            "Tổng thu nhập",
            "Nguồn nước sinh hoạt",
            "Nhà vệ sinh",
            "Vắc xin đã tiêm",
            "Giáo viên chủ nhiệm",
            "Quà tặng",
            "Số con",
            "Huyết áp",
            "Loại nhà ở",
            "Kết quả xét duyệt",
            "Cột phụ",
            "Ngày tiêm mũi 2",
            "Người lập",
            "Facebook");

    private static final Map<String, int[]> BIRTHS = Map.of(
            "hoc_sinh", new int[] {2010, 2019},
            "nguoi_cao_tuoi", new int[] {1930, 1966},
            "tre_em_duoi_6", new int[] {2021, 2026});

    private final Map<String, Integer> confusion = new TreeMap<>();
    private boolean unseen;
    private int right;
    private int all;
    private int claimed;
    private int unknown;
    private int kinds;
    private int kindsRight;

    /** Headings that the dictionary does not hold, as one meets them. */
    private static final Map<String, List<String>> UNSEEN = Map.ofEntries(
            Map.entry(
                    "ho_va_ten",
                    List.of(
                            "Họ và tên người dân",
                            "Họ tên công dân",
                            "Họ tên (chữ in hoa)",
                            "Họ và tên đối tượng hưởng")),
            Map.entry(
                    "ngay_sinh",
                    List.of("Ngày tháng năm sinh (DL)", "Ng. sinh", "Ngày sinh công dân", "Ngày  th năm sinh")),
            Map.entry("gioi_tinh", List.of("Giới tính (1: Nam, 2: Nữ)", "Giới tính công dân", "Gi. tính")),
            Map.entry(
                    "so_dinh_danh",
                    List.of(
                            "Số CCCD (mới)",
                            "Số thẻ căn cước công dân",
                            "Số CCCD hoặc định danh",
                            "Mã số định danh",
                            "Số CCCD công dân")),
            Map.entry("so_cmnd", List.of("Số CMND (cũ)", "CMND (9 số)", "Số chứng minh thư")),
            Map.entry(
                    "noi_thuong_tru",
                    List.of("Nơi ĐK thường trú", "Hộ khẩu t.trú", "ĐC thường trú", "Địa chỉ nơi đăng ký thường trú")),
            Map.entry("noi_o_hien_tai", List.of("Nơi ở hiện tại (ghi rõ thôn, xã)", "Địa chỉ nơi ở hiện nay")),
            Map.entry(
                    "so_dien_thoai",
                    List.of("Số ĐT liên hệ", "SĐT liên lạc", "Đ.T di động", "Số điện thoại người dân")),
            Map.entry("quan_he_chu_ho", List.of("Mối QH với chủ hộ", "Quan hệ với c.hộ", "Q.hệ chủ hộ")),
            Map.entry("ten_chu_ho", List.of("Chủ hộ (họ tên)", "Họ và tên của chủ hộ", "Họ tên CH")),
            Map.entry("dan_toc", List.of("Dân tộc (nếu có)", "Thuộc dân tộc")),
            Map.entry("thon", List.of("Thôn (tổ)", "Thôn/ấp/bản", "Tên thôn, xóm")),
            Map.entry("ten_cha", List.of("Họ tên người cha", "Họ và tên của bố", "Họ tên cha đẻ", "Cha (họ tên)")),
            Map.entry("ten_me", List.of("Họ tên người mẹ", "Họ và tên của mẹ", "Họ tên mẹ đẻ", "Mẹ (họ và tên)")),
            Map.entry("so_the_bhyt", List.of("Số thẻ BHYT (mới)", "Mã số thẻ bảo hiểm y tế", "Thẻ BHYT số")),
            Map.entry("ma_so_bhxh", List.of("Mã số BHXH (10 số)", "Mã số sổ BHXH", "Số sổ bảo hiểm xã hội")),
            Map.entry("noi_kcb", List.of("Nơi ĐK khám chữa bệnh ban đầu", "Nơi đăng ký khám bệnh, chữa bệnh")),
            Map.entry("lop_hoc", List.of("Lớp (năm học 2026-2027)", "Học lớp", "Lớp học hiện tại")),
            Map.entry("ten_truong", List.of("Học trường", "Tên trường đang học", "Trường (ghi rõ)")),
            Map.entry("so_tien", List.of("Số tiền (VNĐ)", "Mức trợ cấp/tháng", "Số tiền được hưởng")),
            Map.entry("so_quyet_dinh", List.of("Số QĐ hưởng", "QĐ số", "Số quyết định hưởng trợ cấp")),
            Map.entry("so_tai_khoan", List.of("Số TK ngân hàng", "STK ngân hàng", "Số tài khoản nhận tiền")),
            Map.entry("nghe_nghiep", List.of("Nghề nghiệp hiện tại", "Nghề nghiệp (ghi rõ)", "Nghề nghệp")),
            Map.entry("que_quan", List.of("Quê quán (xã, tỉnh)", "Nguyên quán (quê)", "Quê qúan")),
            Map.entry("ton_giao", List.of("Tôn giáo (nếu có)", "Theo tôn giáo")),
            Map.entry("ghi_chu", List.of("Ghi chú thêm", "Ghi chú (nếu có)", "Ghi chu")));

    @Test
    void ninety_eight_of_a_hundred_headings_never_seen_before_are_recognised() {
        Random random = new Random(SEED + 1);
        unseen = true;
        for (Profile profile : Kit.PROFILES.all()) {
            for (int i = 0; i < TABLES_PER_PROFILE / 2 && !profile.fields().isEmpty(); i++) {
                oneTable(profile, random);
            }
        }
        report();
        assertThat(right / (double) all).as("columns right, seed " + (SEED + 1)).isGreaterThanOrEqualTo(0.98);
    }

    private List<String> anyHeading(Field field, Random random) {
        List<String> known = UNSEEN.getOrDefault(field.id(), List.of());
        if (!unseen) {
            return heading(field, random);
        }
        return known.isEmpty() || random.nextInt(3) == 0
                ? List.of(
                        slip(field.headers().get(random.nextInt(field.headers().size())), random))
                : List.of(mess(known.get(random.nextInt(known.size())), random));
    }

    /** One letter of a longer word left out or doubled. */
    private static String slip(String text, Random random) {
        String[] words = text.split(" ");
        int at = random.nextInt(words.length);
        if (words.length < 2 || words[at].length() < 4) {
            return text;
        }
        int letter = 1 + random.nextInt(words[at].length() - 1);
        String word = words[at];
        words[at] = random.nextBoolean()
                ? word.substring(0, letter) + word.substring(letter + 1)
                : word.substring(0, letter) + word.charAt(letter) + word.substring(letter);
        return String.join(" ", words);
    }

    @Test
    void ninety_eight_of_a_hundred_columns_are_recognised_and_unknown_ones_left_alone() {
        Random random = new Random(SEED);
        for (Profile profile : Kit.PROFILES.all()) {
            for (int i = 0; i < TABLES_PER_PROFILE && !profile.fields().isEmpty(); i++) {
                oneTable(profile, random);
            }
        }
        report();
        assertThat(right / (double) all).as("columns right, seed " + SEED).isGreaterThanOrEqualTo(0.98);
        assertThat(claimed / (double) unknown)
                .as("unknown columns claimed, seed " + SEED)
                .isLessThanOrEqualTo(0.01);
        assertThat(kindsRight / (double) kinds)
                .as("kinds of list right, seed " + SEED)
                .isGreaterThanOrEqualTo(0.93);
    }

    private void oneTable(Profile profile, Random random) {
        int[] births = BIRTHS.getOrDefault(profile.id(), new int[] {1940, 2024});
        SyntheticValues values = new SyntheticValues(random, births[0], births[1]);
        Map<String, String> truth = new LinkedHashMap<>();
        List<TableInfo.Column> columns = new ArrayList<>();
        double dirt = random.nextInt(3) * 0.1;
        List<Profile.ProfileField> fields = new ArrayList<>(profile.fields());
        Collections.shuffle(fields, random);
        for (Profile.ProfileField each : fields) {
            Field field = Kit.DICTIONARY.field(each.id()).orElseThrow();
            if (each.required() || random.nextInt(100) < 45) {
                add(columns, anyHeading(field, random), values.sample(field, 40, dirt), truth, field.id());
            }
            if (random.nextInt(12) == 0) {
                String other = UNKNOWN.get(random.nextInt(UNKNOWN.size()));
                Field like = Kit.DICTIONARY
                        .fields()
                        .get(random.nextInt(Kit.DICTIONARY.fields().size()));
                boolean text = like.type().equals("personal-id") || like.type().equals("insurance-card");
                add(columns, List.of(mess(other, random)), values.sample(text ? field : like, 40, 0), truth, "-");
            }
        }
        TableInfo table = new TableInfo("Sheet1", 1, 1, 2, columns, false, SetAside.NONE, "", List.of(), -1);
        List<String> titles = random.nextInt(3) > 0 ? List.of(profile.title().vi()) : List.of();
        judge(profile, truth, columns, Kit.RECOGNIZER.recognize(table, titles, Optional.empty(), Overrides.NONE));
    }

    private static void add(
            List<TableInfo.Column> columns,
            List<String> header,
            List<String> sample,
            Map<String, String> truth,
            String field) {
        truth.put(Integer.toString(columns.size()), field);
        columns.add(new TableInfo.Column(columns.size(), header, false, "", sample));
    }

    private void judge(
            Profile profile, Map<String, String> truth, List<TableInfo.Column> columns, TableMapping mapping) {
        List<String> got = Kit.fields(mapping);
        for (int i = 0; i < got.size(); i++) {
            String expected = truth.getOrDefault(Integer.toString(i), "-");
            boolean same = got.get(i).equals(expected);
            all++;
            right += same ? 1 : 0;
            unknown += expected.equals("-") ? 1 : 0;
            claimed += expected.equals("-") && !same ? 1 : 0;
            if (!same) {
                confusion.merge(
                        expected + " -> " + got.get(i) + "  " + columns.get(i).header() + " ["
                                + mapping.columns().get(i).reason().code() + "]",
                        1,
                        Integer::sum);
            }
        }
        kinds++;
        kindsRight += mapping.profile().equals(profile.id()) ? 1 : 0;
        if (!mapping.profile().equals(profile.id())) {
            confusion.merge("KIND " + profile.id() + " -> " + mapping.profile(), 1, Integer::sum);
        }
    }

    private void report() {
        System.out.printf(
                Locale.ROOT,
                "recognition: %d of %d columns right (%.4f), %d of %d unknown claimed, %d of %d kinds right%n",
                right,
                all,
                right / (double) all,
                claimed,
                unknown,
                kindsRight,
                kinds);
        confusion.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(60)
                .forEach(each -> System.out.println(each.getValue() + " x " + each.getKey()));
    }

    private static List<String> heading(Field field, Random random) {
        String text = field.headers().get(random.nextInt(field.headers().size()));
        String messy = mess(text, random);
        return switch (random.nextInt(12)) {
            case 0 -> List.of("Thông tin cá nhân", messy);
            case 1 -> List.of(messy, messy);
            case 2 -> List.of(messy, "");
            default -> List.of(messy);
        };
    }

    /** As people write headings. */
    private static String mess(String text, Random random) {
        String out =
                switch (random.nextInt(10)) {
                    case 0 -> text.toUpperCase(Locale.ROOT);
                    case 1 -> text.toLowerCase(Locale.ROOT);
                    case 2 -> text.replaceFirst(" ", "\n");
                    case 3 -> Fold.bare(text);
                    case 4 -> Normalizer.normalize(text, Normalizer.Form.NFD);
                    case 5 -> text.replace(" ", "  ") + " ";
                    default -> text;
                };
        return switch (random.nextInt(12)) {
            case 0 -> (1 + random.nextInt(30)) + ". " + out;
            case 1 -> out + " (*)";
            case 2 -> out + " (" + (1 + random.nextInt(30)) + ")";
            case 3 -> out + " (bắt buộc)";
            case 4 -> out + ":";
            default -> out;
        };
    }
}
