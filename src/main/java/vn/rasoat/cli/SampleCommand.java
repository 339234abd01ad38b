package vn.rasoat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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

    @Override
    public Integer call() throws Exception {
        return Main.FINE;
    }
}
