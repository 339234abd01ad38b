package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.check.RegisterCount;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;

/** Lists against an extract of the population register of which the truth is known. People are invented. */
class RegisterCheckTest {
    private static final Toolbox TOOLS = Toolbox.bundled();
    private static final int NAME = 2;
    private static final int BIRTH = 3;
    private static final int ID = 5;
    private static final int FATHER = 14;
    private static final int MOTHER = 15;

    @TempDir
    private Path folder = Path.of(".");

    private RunReport check(Path list, Path register, String out) throws Exception {
        Registers registers = new Registers(TOOLS, TOOLS.context(Checking.AS_OF));
        CheckOptions options = new CheckOptions(
                Optional.empty(),
                Checking.AS_OF,
                Overrides.NONE,
                "vi",
                List.of(Format.CSV, Format.JSON, Format.HTML),
                false,
                Exceptions.NONE,
                List.of(),
                Optional.of(registers.read(register, new RegisterAbout("register.csv", "", "", ""))));
        return new CheckJob(TOOLS, options).run(List.of(list), Optional.of(folder.resolve(out)), new Silent());
    }

    private Path write(String name, List<String[]> rows) throws Exception {
        String text = rows.stream()
                .map(row -> List.of(row).stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return Files.writeString(folder.resolve(name), '\uFEFF' + text, UTF_8);
    }

    private List<String[]> commune(int people, long seed) throws Exception {
        Path csv = SampleJob.run(SampleOptions.of(people, seed, 0, folder.resolve("sample")))
                .files()
                .get(0);
        List<String[]> rows = new ArrayList<>();
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder()
                .detectBomHeader(true)
                .ofCsvRecord(csv)) {
            reader.forEach(line -> rows.add(line.getFields().toArray(String[]::new)));
        }
        return rows;
    }

    /** Twins, and namesakes of one birth year in one hamlet. */
    private static void addLookalikes(List<String[]> people, Random random) {
        for (String[] person : List.copyOf(people.subList(1, people.size()))) {
            boolean full = person[BIRTH].length() == 10 && person[ID].length() == 12;
            int kind = full ? random.nextInt(50) : 99;
            if (kind < 2) {
                String[] other = person.clone();
                other[ID] = person[ID].substring(0, 6) + "%06d".formatted(random.nextInt(1_000_000));
                if (kind == 0) {
                    other[NAME] = person[NAME].substring(0, person[NAME].lastIndexOf(' ') + 1)
                            + List.of("Quân", "Thảo", "Vinh", "Yến").get(random.nextInt(4));
                } else {
                    other[BIRTH] = "%02d/%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12))
                            + person[BIRTH].substring(5);
                    other[FATHER] = "Lê Văn Đoàn";
                    other[MOTHER] = "Phạm Thị Nhài";
                }
                people.add(other);
            }
        }
    }

    private static void damage(String[] row, Random random) {
        String id = row[ID];
        switch (random.nextInt(7)) {
            case 0, 1 -> row[ID] = "";
            case 2 -> row[ID] = id.isEmpty() ? id : id.substring(0, 11) + (id.charAt(11) == '9' ? '0' : '9');
            case 3 -> {
                row[ID] = "";
                row[BIRTH] = row[BIRTH].substring(Math.max(0, row[BIRTH].length() - 4));
            }
            case 4 -> row[NAME] = vn.rasoat.text.Folding.stripMarks(row[NAME]);
            case 5 -> {
                row[ID] = "";
                row[NAME] = row[NAME].replace("Thị ", "").replace("Văn ", "");
            }
            default -> row[ID] = id.startsWith("0") ? id.substring(1) : id;
        }
    }

    @Test
    void people_are_found_where_a_fifth_of_the_rows_is_damaged() throws Exception {
        Random random = new Random(11);
        List<String[]> people = commune(4000, 11);
        addLookalikes(people, random);
        List<String[]> register = new ArrayList<>(people.subList(0, 1));
        List<String[]> list = new ArrayList<>(people.subList(0, 1));
        List<String> truth = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String[] person : people.subList(1, people.size())) {
            if (random.nextInt(20) > 0 && !person[ID].isEmpty()) {
                register.add(person);
                known.add(person[ID]);
            }
            if (random.nextInt(20) > 0) {
                String[] row = person.clone();
                if (random.nextInt(5) == 0) {
                    damage(row, random);
                }
                list.add(row);
                truth.add(person[ID]);
            }
        }
        RunReport run = check(write("list.csv", list), write("register.csv", register), "out");

        RegisterCount count = run.lists().get(0).register().orElseThrow().count();
        Map<Integer, String> proposed = FindingLine.all(folder.resolve("out")).stream()
                .filter(line -> line.rule().equals("REG-006"))
                .collect(
                        Collectors.toMap(line -> Integer.parseInt(line.row()), line -> line.suggestion(), (a, b) -> a));
        long right = proposed.entrySet().stream()
                .filter(each -> truth.get(each.getKey() - 2).equals(each.getValue()))
                .count();
        double found = count.linked() + count.proposed();
        double all = truth.stream().filter(known::contains).count();
        double good = count.linked() + right;
        double precision = good / found;
        double recall = good / all;
        double f1 = 2 * precision * recall / (precision + recall);
        String told = "%s; %d of %d proposals right; precision %.4f recall %.4f F1 %.4f"
                .formatted(count, right, proposed.size(), precision, recall, f1);
        System.out.println(told);
        assertThat(proposed).as(told).hasSizeGreaterThan(200);
        assertThat((double) right / proposed.size()).as(told).isGreaterThanOrEqualTo(0.99);
        assertThat(precision).as(told).isGreaterThanOrEqualTo(0.99);
        assertThat(f1).as(told).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void a_list_that_is_its_own_register_agrees_in_every_row_and_lacks_nobody() throws Exception {
        Path list = write("same.csv", commune(600, 5));
        ListReport report = check(list, list, "same").lists().get(0);
        RegisterCount count = report.register().orElseThrow().count();
        assertThat(count.missing()).isZero();
        assertThat(count.differing() + count.uncertain()).isZero();
        assertThat(report.score().register().orElseThrow().agreement().share()).contains(1.0);
        assertThat(Files.readString(folder.resolve("same/summary.json"))).contains("\"register\"", "\"notFound\"");
        assertThat(Files.readString(folder.resolve("same/report.html"))).contains("Đối chiếu dữ liệu dân cư");
    }

    @Test
    void nothing_is_proposed_for_a_row_of_which_it_is_not_sure_who_is_meant() throws Exception {
        Path register = Files.writeString(
                folder.resolve("r.csv"),
                """
                \uFEFFSố định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn
                024060001111,Nguyễn Văn Nam,1960,Nam,Thôn Đông
                024060002222,Nguyễn Văn Nam,1960,Nam,Thôn Đông
                """,
                UTF_8);
        Path list = Files.writeString(
                folder.resolve("l.csv"),
                """
                \uFEFFSố định danh cá nhân,Họ và tên,Ngày sinh,Giới tính,Thôn
                ,Nguyễn Văn Nam,1960,Nam,Thôn Đông
                """,
                UTF_8);
        check(list, register, "guard");
        List<FindingLine> found = FindingLine.all(folder.resolve("guard")).stream()
                .filter(line -> line.rule().startsWith("REG-") && line.field().startsWith("so_"))
                .filter(line -> !line.rule().equals("REG-018"))
                .toList();
        assertThat(found).extracting(FindingLine::rule).contains("REG-007").doesNotContain("REG-006");
        assertThat(found).extracting(FindingLine::suggestion).containsOnly("");
    }

    @Test
    void a_file_without_names_is_no_register() throws Exception {
        Path file = Files.writeString(folder.resolve("no.csv"), "a,b\n1,2\n3,4\n", UTF_8);
        Registers registers = new Registers(TOOLS, TOOLS.context(Checking.AS_OF));
        assertThatThrownBy(() -> registers.read(file, new RegisterAbout("", "", "", "")))
                .isInstanceOf(SourceException.class)
                .satisfies(problem -> assertThat(Problems.text((SourceException) problem, "vi"))
                        .contains("no.csv", "bản trích"));
    }
}
