package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.CrosscheckReport;

/** A few lists of a commune, from the files to the documents. People are invented. */
class CrosscheckJobTest {
    private static final Toolbox TOOLS = Toolbox.bundled();
    private static final String DEATHS =
            "Số đăng ký,Ngày đăng ký khai tử,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Thôn,Ngày chết,Số giấy báo tử";
    private static final String PAID =
            "Họ tên,Ngày sinh,Giới tính,CCCD/Mã định danh,Thôn,Loại đối tượng,Mức trợ cấp,Số tài khoản,Ngày chi trả gần nhất";
    private static final String BINH = "Trần Văn Bình,12/03/1945,Nam,024045001234";

    @TempDir
    private Path folder = Path.of(".");

    private final List<SourceException> problems = new ArrayList<>();

    private Path list(String name, String header, String... rows) throws Exception {
        return Files.writeString(
                folder.resolve(name), '\uFEFF' + header + "\r\n" + String.join("\r\n", rows) + "\r\n", UTF_8);
    }

    private static String death(String person, String day, String registered) {
        return "01/2026," + registered + "," + person + ",Thôn Đông," + day + ",15/GBT";
    }

    private static String paid(String person, String day) {
        String account = "26011" + Math.floorMod(person.hashCode(), 10_000_000);
        return person + ",Thôn Đông,Hưu trí xã hội,500000," + account + "," + day;
    }

    private CrosscheckReport run(List<Path> files, boolean unmasked, String... said) throws Exception {
        CrosscheckOptions options = new CrosscheckOptions(
                Checking.AS_OF,
                Overrides.NONE,
                "vi",
                unmasked,
                List.of(),
                CrosscheckOptions.said(List.of(said), TOOLS),
                Optional.empty());
        return new CrosscheckJob(TOOLS, options)
                .run(files, Optional.of(folder.resolve("out")), new NotingWatcher(problems));
    }

    private List<NamedCsvRecord> suspicions() throws Exception {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("out/crosscheck.csv"))) {
            return csv.stream().toList();
        }
    }

    private List<String> pairs(Path... files) throws Exception {
        run(List.of(files), false);
        return suspicions().stream()
                .map(line -> line.getField("pair") + " " + line.getField("level") + " " + line.getField("same_person"))
                .toList();
    }

    @Test
    void tells_what_was_paid_after_death_with_both_rows_and_what_to_do() throws Exception {
        Path paid = list(
                "bao_tro.csv",
                PAID,
                paid("Lê Thị Mơ,01/02/1940,Nữ,024140000777", "15/10/2026"),
                paid(BINH, "15/10/2026"));
        Path deaths = list("khai_tu.csv", DEATHS, death(BINH, "01/06/2026", "05/06/2026"));

        CrosscheckReport report = run(List.of(paid, deaths), false);

        assertThat(report.high()).isEqualTo(1);
        assertThat(report.suspicions()).isEqualTo(1);
        NamedCsvRecord line = suspicions().get(0);
        assertThat(line.getField("suspicion")).startsWith("XCK-202-");
        assertThat(List.of(
                        line.getField("level"),
                        line.getField("same_person"),
                        line.getField("left_kind"),
                        line.getField("left_file"),
                        line.getField("left_row"),
                        line.getField("right_kind"),
                        line.getField("right_file"),
                        line.getField("right_row"),
                        line.getField("name"),
                        line.getField("id")))
                .containsExactly(
                        "high",
                        "sure",
                        "bao_tro_xa_hoi",
                        "bao_tro.csv",
                        "3",
                        "khai_tu",
                        "khai_tu.csv",
                        "2",
                        "Trần Văn Bình",
                        "024045001234");
        assertThat(line.getField("evidence"))
                .isEqualTo(
                        "Trần Văn Bình mất ngày 01/06/2026; danh sách trợ cấp còn chi trả ngày 15/10/2026, sau 136 ngày:"
                                + " cần xác minh.");
        assertThat(line.getField("todo")).isNotBlank();
        assertThat(line.getField("documents")).contains("Trích lục khai tử");
        assertThat(line.getField("who")).isEqualTo("Công chức văn hóa - xã hội");
    }

    @Test
    void a_dead_namesake_is_somebody_else() throws Exception {
        Path paid = list("bao_tro.csv", PAID, paid(BINH, "15/10/2026"));

        assertThat(pairs(
                        paid,
                        list(
                                "khai_tu.csv",
                                DEATHS,
                                death("Trần Văn Bình,09/09/1945,Nam,024045009999", "01/06/2026", "05/06/2026"))))
                .as("another number and birth date")
                .isEmpty();
        assertThat(pairs(paid, list("khai_tu.csv", DEATHS, death("Trần Văn Bình,,Nam,", "01/06/2026", "05/06/2026"))))
                .as("only the name: never high, never sure")
                .noneMatch(line -> line.contains("high") || line.endsWith(" sure"));
    }

    @Test
    void a_namesake_of_one_birth_year_without_a_number_lowers_the_level() throws Exception {
        Path paid = list("bao_tro.csv", PAID, paid("Trần Văn Bình,1945,Nam,", "15/10/2026"));
        Path deaths = list("khai_tu.csv", DEATHS, death("Trần Văn Bình,1945,Nam,", "01/06/2026", "05/06/2026"));

        assertThat(pairs(paid, deaths)).allMatch(line -> line.equals("XCK-202 medium to_verify"));
    }

    @Test
    void twins_are_two_people() throws Exception {
        String one = "Nguyễn Văn Hùng,05/05/1950,Nam,024050001111";
        String other = "Nguyễn Văn Hưng,05/05/1950,Nam,024050002222";

        assertThat(pairs(
                        list("bao_tro.csv", PAID, paid(one, "15/10/2026")),
                        list("khai_tu.csv", DEATHS, death(other, "01/06/2026", "05/06/2026"))))
                .noneMatch(line -> line.endsWith(" sure"));
    }

    @Test
    void a_death_registered_late_lowers_the_level() throws Exception {
        assertThat(pairs(
                        list("bao_tro.csv", PAID, paid(BINH, "15/10/2026")),
                        list("khai_tu.csv", DEATHS, death(BINH, "01/06/2026", "01/10/2026"))))
                .containsExactly("XCK-202 medium sure");
    }

    @Test
    void what_was_paid_in_the_month_of_death_is_right() throws Exception {
        assertThat(pairs(
                        list("bao_tro.csv", PAID, paid(BINH, "15/10/2026")),
                        list("khai_tu.csv", DEATHS, death(BINH, "25/09/2026", "28/09/2026"))))
                .isEmpty();
    }

    @Test
    void a_person_whose_number_lost_its_zero_or_is_missing_is_found_by_name_and_birth_date() throws Exception {
        Path deaths = list("khai_tu.csv", DEATHS, death(BINH, "01/06/2026", "05/06/2026"));

        assertThat(pairs(
                        list("bao_tro.csv", PAID, paid("Trần Văn Bình,12/03/1945,Nam,24045001234", "15/10/2026")),
                        deaths))
                .containsExactly("XCK-202 high sure");
        assertThat(pairs(list("bao_tro.csv", PAID, paid("TRẦN VĂN BÌNH,12/03/1945,Nam,", "15/10/2026")), deaths))
                .containsExactly("XCK-202 high sure");
    }

    @Test
    void lists_of_different_school_years_are_not_held_against_each_other() throws Exception {
        String header = "Tên trường,Lớp học,Họ tên,Ngày sinh,Giới tính,Số định danh cá nhân,Họ tên cha,Họ tên mẹ";
        String pupil = "Hoàng Minh Đức,20/02/2014,Nam,024214001111,Hoàng Văn Sơn,Vi Thị Mai";
        Path before = list("hoc_sinh 2024-2025.csv", header, "Trường TH Xuân Lương,5A," + pupil);
        Path now = list("hoc_sinh 2026-2027.csv", header, "Trường THCS Tam Tiến,7B," + pupil);
        Path other = list("hoc_sinh 10.2026.csv", header, "Trường THCS Xuân Lương,7A," + pupil);

        assertThat(pairs(before, now)).isEmpty();
        assertThat(pairs(now, other)).containsExactly("XCK-313 medium sure");
    }

    @Test
    void the_kind_and_the_day_of_a_list_can_be_said() throws Exception {
        Path paid = list("a.csv", PAID, paid(BINH, ""));
        Path deaths = list("b.csv", DEATHS, death(BINH, "01/06/2026", "05/06/2026"));

        run(List.of(paid, deaths), false, "A.csv=bao_tro_xa_hoi@2026-05-31");
        assertThat(suspicions()).isEmpty();
        run(List.of(paid, deaths), false, folder.resolve("a.csv") + "=bao_tro_xa_hoi@2026-10-31");
        assertThat(suspicions()).hasSize(1);
    }

    @Test
    void an_unusable_file_does_not_keep_the_others_from_being_used() throws Exception {
        Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {1, 2, 3});
        CrosscheckReport report = run(
                List.of(
                        list("bao_tro.csv", PAID, paid(BINH, "15/10/2026")),
                        broken,
                        list("khai_tu.csv", DEATHS, death(BINH, "01/06/2026", "05/06/2026"))),
                false);

        assertThat(report.high()).isEqualTo(1);
        assertThat(report.unusable()).hasSize(1);
        assertThat(problems).hasSize(1);
    }

    @Test
    void the_list_for_people_is_masked_safe_and_ready_for_print() throws Exception {
        String evil = "\"=HYPERLINK(\"\"http://x\"\",\"\"Bình\"\")\",12/03/1945,Nam,024045001234";
        List<Path> files = List.of(
                list(
                        "bao_tro.csv",
                        PAID,
                        paid(evil, "15/10/2026"),
                        paid("Lê Thị Mơ,01/02/1940,Nữ,024140000777", "15/10/2026")),
                list("khai_tu.csv", DEATHS, death(evil, "01/06/2026", "05/06/2026")));
        run(files, false);

        try (Workbook book =
                WorkbookFactory.create(folder.resolve("out/crosscheck.xlsx").toFile())) {
            Sheet sheet = book.getSheet("Nghi vấn");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Mức độ");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("Cao");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("024••••••234");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(sheet.getDataValidations()).hasSize(1);
        }
        run(files, true);
        try (Workbook book =
                WorkbookFactory.create(folder.resolve("out/crosscheck.xlsx").toFile())) {
            assertThat(book.getSheet("Nghi vấn").getRow(2).getCell(6).getStringCellValue())
                    .isEqualTo("024045001234");
        }
        assertThat(Files.readString(folder.resolve("out/crosscheck.csv"))).contains("\"'=HYPERLINK");
    }

    @Test
    void the_summary_is_numbers_only_and_keeps_to_its_schema() throws Exception {
        run(
                List.of(
                        list("bao_tro.csv", PAID, paid(BINH, "15/10/2026")),
                        list("khai_tu.csv", DEATHS, death(BINH, "01/06/2026", "05/06/2026"))),
                false);
        String json = Files.readString(folder.resolve("out/crosscheck.json"));

        assertThat(json).doesNotContain("Bình").doesNotContain("024045001234");
        try (InputStream schema = TOOLS.knowledge().open("schema/crosscheck-summary.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(schema.readAllBytes(), UTF_8), InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void any_number_of_workers_finds_the_same() throws Exception {
        List<Path> files = CrosscheckSampleTest.sample(folder.resolve("sample"), 250, 3, 0.6);
        List<Map.Entry<Integer, String>> found = new ArrayList<>();
        for (int workers = 1; workers <= 3; workers++) {
            ForkJoinPool pool = new ForkJoinPool(workers);
            try {
                pool.submit(() -> run(files, false)).get();
            } finally {
                pool.shutdown();
            }
            found.add(Map.entry(workers, Files.readString(folder.resolve("out/crosscheck.csv"))));
        }
        assertThat(found).allSatisfy(each -> assertThat(each.getValue())
                .as(each.getKey() + " workers")
                .isEqualTo(found.get(0).getValue()));
        assertThat(found.get(0).getValue().lines()).hasSizeGreaterThan(20);
    }
}
