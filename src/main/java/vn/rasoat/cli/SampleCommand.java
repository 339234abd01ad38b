package vn.rasoat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.model.Knowledge;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.SampleResult;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.ListProfiles;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.Layout;

/** Makes a synthetic commune. */
@Command(name = "sample", sortOptions = false)
final class SampleCommand implements Callable<Integer> {
    @ParentCommand
    private RasoatCommand root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--persons", paramLabel = "N")
    private int persons = 3000;

    @Option(names = "--seed", paramLabel = "S")
    private long seed = 1;

    @Option(names = "--errors", paramLabel = "RATE")
    private double errors = 0.03;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf = LocalDate.of(2026, 11, 1);

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(names = "--lists", split = ",", paramLabel = "ID,…|all")
    private List<String> lists = List.of("dan_cu");

    @Option(names = "--sample-format", paramLabel = "csv|xlsx")
    private Format format = Format.CSV;

    @Option(names = "--layout", split = ",", paramLabel = "LETTERHEAD,…")
    private List<Layout> layout = List.of();

    @Option(names = "--contradictions", paramLabel = "RATE", descriptionKey = "sample.contradictions")
    private double contradictions;

    @Override
    public Integer call() throws IOException, SourceException {
        SampleOptions options = SampleOptions.of(persons, seed, errors, out)
                .withAsOf(asOf)
                .withLists(wanted())
                .withFormat(format, Set.copyOf(layout));
        SampleResult result = new SampleJob(Knowledge.bundled()).write(options, contradictions);
        long rows = result.rows().values().stream().mapToLong(Long::longValue).sum();
        spec.commandLine()
                .getOut()
                .println(Texts.of("cli", root.language())
                        .get("sample.written", persons, rows, result.files().size(), result.wrongCells(), out));
        return Main.FINE;
    }

    private List<ListProfile> wanted() throws SourceException {
        if (lists.contains("all")) {
            return ListProfiles.all();
        }
        List<ListProfile> wanted = new ArrayList<>();
        for (String id : lists) {
            wanted.add(ListProfiles.byId(id).orElseThrow(() -> new SourceException("sample-list", id, known())));
        }
        return wanted;
    }

    private static String known() {
        return ListProfiles.all().stream().map(ListProfile::id).collect(Collectors.joining(", ")) + ", all";
    }
}
