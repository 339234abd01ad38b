package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;

/** The same files give the same results, whatever the number of processors that work on them. */
class WorkersTest {
    private static final Toolbox TOOLS = Toolbox.bundled();

    @TempDir
    private Path folder = Path.of(".");

    private Path register = Path.of(".");
    private Path list = Path.of(".");

    private interface Work {
        void into(Path out) throws Exception;
    }

    @BeforeEach
    void writes_the_files() throws Exception {
        register = SampleJob.run(SampleOptions.of(6000, 21, 0, folder.resolve("register")))
                .files()
                .get(0);
        List<String> lines = Files.readAllLines(register, UTF_8);
        Random random = new Random(21);
        StringBuilder damaged = new StringBuilder(lines.get(0)).append("\r\n");
        for (String line : lines.subList(1, 3000)) {
            String id = line.replaceFirst("(?<=,)[0-9]{12}(?=,)", random.nextInt(4) > 0 ? "$0" : "");
            damaged.append(random.nextInt(9) == 0 ? id.replaceFirst("(?<=,)Nguyễn ", "Nguyen ") : id)
                    .append("\r\n");
        }
        list = Files.writeString(folder.resolve("list.csv"), damaged, UTF_8);
    }

    @Test
    void linking_does_not_depend_on_the_number_of_workers() throws Exception {
        sameWithAnyNumber(
                out -> linking(out).link(list, register),
                "pairs.csv",
                "clusters.csv",
                "weights.csv",
                "unmatched_right.csv",
                "link-summary.json");
    }

    @Test
    void finding_repeated_rows_does_not_depend_on_the_number_of_workers() throws Exception {
        List<String> lines = Files.readAllLines(list, UTF_8);
        lines.addAll(lines.subList(1, 300));
        Path twice = Files.write(folder.resolve("twice.csv"), lines, UTF_8);
        sameWithAnyNumber(
                out -> linking(out).dedupe(twice), "pairs.csv", "clusters.csv", "weights.csv", "unmatched.csv");
    }

    @Test
    void checking_against_the_register_does_not_depend_on_the_number_of_workers() throws Exception {
        sameWithAnyNumber(this::check, "findings.csv", "report.html");
    }

    private static LinkJob linking(Path out) {
        return new LinkJob(
                TOOLS,
                new LinkOptions(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(out),
                        LinkOptions.DEFAULT_THRESHOLD,
                        Checking.AS_OF,
                        "vi"));
    }

    private void check(Path out) throws Exception {
        CheckOptions options = new CheckOptions(
                Optional.empty(),
                Checking.AS_OF,
                Overrides.NONE,
                "vi",
                List.of(Format.CSV, Format.HTML),
                false,
                Exceptions.NONE,
                List.of(),
                Optional.of(new Registers(TOOLS, TOOLS.context(Checking.AS_OF))
                        .read(register, new RegisterAbout("register.csv", "", "", ""))));
        new CheckJob(TOOLS, options).run(List.of(list), Optional.of(out), new Silent());
    }

    /** What runs in a pool splits its work for that pool. */
    private void sameWithAnyNumber(Work work, String... files) throws Exception {
        for (int workers = 1; workers <= 3; workers++) {
            Path out = folder.resolve("with" + workers);
            ForkJoinPool pool = new ForkJoinPool(workers);
            pool.submit((Callable<Void>) () -> {
                        work.into(out);
                        return null;
                    })
                    .get();
            pool.shutdown();
            for (String file : files) {
                assertThat(out.resolve(file)).as(file).hasSameTextualContentAs(folder.resolve("with1/" + file), UTF_8);
            }
        }
    }
}
