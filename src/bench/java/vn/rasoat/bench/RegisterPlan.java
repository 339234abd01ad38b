package vn.rasoat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.write.Format;

/** What is measured of lists beside the population register, and of lists beside each other. */
final class RegisterPlan {
    private static final int REGISTER = 250_000;
    private static final int LIST = 31_000;
    private static final int MILLION = 1_000_000;
    private static final int ONE_GIGABYTE_IS_ENOUGH = 100_000;

    private final boolean quick;
    private final Path installed;
    private final Path work;
    private final Lists lists;

    RegisterPlan(boolean quick, Path installed, Path work, Lists lists) {
        this.quick = quick;
        this.installed = installed;
        this.work = work;
        this.lists = lists;
    }

    List<Group> groups() throws IOException {
        List<Group> groups = new ArrayList<>();
        groups.add(register(quick ? 10_000 : REGISTER, quick ? 2_000 : LIST));
        for (int people : quick ? List.of(10_000) : List.of(10_000, 100_000, MILLION)) {
            groups.add(lists(people));
        }
        return groups;
    }

    private Group register(int people, int rows) throws IOException {
        Path register = lists.of(people, 0, Format.CSV);
        Path list = lists.about(register, rows);
        String alone = "check, without a register";
        return new Group(
                "csv " + rows + " beside a register of " + people,
                rows,
                List.of(
                        check(alone, list, List.of(), List.of(), ""),
                        check(
                                "check --register",
                                list,
                                List.of("--register", register.toString()),
                                List.of(alone),
                                people == REGISTER ? "≤ 5 s" : "")));
    }

    private Contender check(String name, Path list, List<String> more, List<String> besides, String bar) {
        Path out = work.resolve("beside-" + list.getFileName() + "-" + more.size());
        List<String> words = new ArrayList<>(List.of(
                "check",
                "--profile",
                "dan_cu",
                "--as-of",
                SampleOptions.DEFAULT_AS_OF.toString(),
                "--format",
                "csv,json",
                "--out",
                out.toString(),
                list.toString()));
        words.addAll(more);
        Command command = Command.program(installed, "-Xmx1g", words);
        return new Contender(name, command, Optional.of(out.resolve("findings.csv")), besides, bar);
    }

    private Group lists(int people) throws IOException {
        Path right = lists.of(people, 0, Format.CSV);
        Path left = lists.about(right, people);
        String heap = people > ONE_GIGABYTE_IS_ENOUGH ? "-Xmx2g" : "-Xmx1g";
        String bar = people == MILLION ? "≤ 120 s on 2 cores, heap ≤ 2 GB" : "time grows with the rows";
        Path out = work.resolve("linked-" + people);
        return new Group(
                "link " + people + " × " + people,
                people,
                List.of(
                        link("link", heap, out, List.of("link", left.toString(), right.toString()), bar),
                        link("dedupe", heap, out.resolve("one"), List.of("dedupe", left.toString()), "")));
    }

    private Contender link(String name, String heap, Path out, List<String> what, String bar) {
        List<String> words = new ArrayList<>(what);
        words.addAll(List.of("--out", out.toString()));
        return new Contender(
                name, Command.program(installed, heap, words), Optional.of(out.resolve("pairs.csv")), List.of(), bar);
    }
}
