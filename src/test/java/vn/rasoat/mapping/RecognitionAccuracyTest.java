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
            "Ký nhận", "Cân nặng (kg)", "Chiều cao", "Điểm trung bình", "Hạnh kiểm", "Số lượng trâu bò", "Biển số xe", "Lý do",
            "Tổng thu nhập", "Nguồn nước sinh hoạt", "Nhà vệ sinh", "Vắc xin đã tiêm", "Giáo viên chủ nhiệm", "Quà tặng",
            "Số con", "Huyết áp", "Loại nhà ở", "Kết quả xét duyệt", "Cột phụ", "Ngày tiêm mũi 2", "Người lập", "Facebook");

    private static final Map<String, int[]> BIRTHS = Map.of(
            "hoc_sinh", new int[] {2010, 2019},
            "nguoi_cao_tuoi", new int[] {1930, 1966},
            "tre_em_duoi_6", new int[] {2021, 2026});

    private final Map<String, Integer> confusion = new TreeMap<>();
    private int right;
    private int all;
    private int claimed;
    private int unknown;
    private int kinds;
    private int kindsRight;

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
        assertThat(claimed / (double) unknown).as("unknown columns claimed, seed " + SEED).isLessThanOrEqualTo(0.01);
        assertThat(kindsRight / (double) kinds).as("kinds of list right, seed " + SEED).isGreaterThanOrEqualTo(0.93);
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
                add(columns, heading(field, random), values.sample(field, 40, dirt), truth, field.id());
            }
            if (random.nextInt(12) == 0) {
                String other = UNKNOWN.get(random.nextInt(UNKNOWN.size()));
                Field like = Kit.DICTIONARY.fields().get(random.nextInt(Kit.DICTIONARY.fields().size()));
                boolean text = like.type().equals("personal-id") || like.type().equals("insurance-card");
                add(columns, List.of(mess(other, random)), values.sample(text ? field : like, 40, 0), truth, "-");
            }
        }
        TableInfo table = new TableInfo("Sheet1", 1, 1, 2, columns, false, SetAside.NONE, "", -1);
        List<String> titles = random.nextInt(3) > 0 ? List.of(profile.title().vi()) : List.of();
        judge(profile, truth, columns, Kit.RECOGNIZER.recognize(table, titles, Optional.empty(), Overrides.NONE));
    }

    private static void add(
            List<TableInfo.Column> columns, List<String> header, List<String> sample, Map<String, String> truth, String field) {
        truth.put(Integer.toString(columns.size()), field);
        columns.add(new TableInfo.Column(columns.size(), header, false, "", sample));
    }

    private void judge(
            Profile profile, Map<String, String> truth, List<TableInfo.Column> columns, TableMapping mapping) {
        List<String> got = Kit.fields(mapping);
        for (int i = 0; i < got.size(); i++) {
            String expected = truth.get(Integer.toString(i));
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
        String out = switch (random.nextInt(10)) {
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
