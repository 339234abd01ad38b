package vn.rasoat.register.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes invented lists to files, to try the commands by hand: a folder as the only argument. */
final class SampleFiles {
    private SampleFiles() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<FebrlLike.Person> four = new FebrlLike(7, 8, 3).people(5000, 5000, 1);
        write(
                folder.resolve("f4a.csv"),
                four.stream().filter(each -> each.id().endsWith("org")).toList());
        write(
                folder.resolve("f4b.csv"),
                four.stream().filter(each -> !each.id().endsWith("org")).toList());
        write(folder.resolve("f3.csv"), new FebrlLike(8, 8, 3).people(2000, 3000, 5));
    }

    private static void write(Path file, List<FebrlLike.Person> people) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("rec_id, " + String.join(", ", FebrlLike.FIELDS));
        people.forEach(each ->
                lines.add(each.id() + ", " + String.join(", ", each.cells().values())));
        Files.write(file, lines);
    }
}
