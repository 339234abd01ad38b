package vn.rasoat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.job.CrosscheckJob;
import vn.rasoat.job.CrosscheckOptions;
import vn.rasoat.job.Toolbox;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.report.CrosscheckReport;
import vn.rasoat.rule.RuleException;

/** Lays the lists of a commune's desks beside each other. */
@Command(name = "crosscheck", sortOptions = false)
final class CrosscheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RasoatCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "crosscheck.file")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "TÊN=loai[@NGÀY]", descriptionKey = "crosscheck.as")
    private List<String> said = List.of();

    @Option(names = "--table", paramLabel = "NAME", descriptionKey = "crosscheck.table")
    private List<String> tables = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "crosscheck.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "crosscheck.out")
    private @Nullable Path out;

    @Option(names = "--map", paramLabel = "\"Cột=truong\"", descriptionKey = "crosscheck.map")
    private List<String> map = List.of();

    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "crosscheck.register")
    private @Nullable Path register;

    @Option(names = "--unmask", descriptionKey = "crosscheck.unmask")
    private boolean unmask;

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private final PasswordArguments passwords = new PasswordArguments();

    @Override
    public Integer call() throws SourceException, RuleException {
        String language = root.language();
        Toolbox tools = passwords.given(rules.tools(), language);
        CrosscheckOptions options = new CrosscheckOptions(
                asOf == null ? LocalDate.now() : asOf,
                map.isEmpty() ? Overrides.NONE : Overrides.parse(map, tools.fields()),
                language,
                unmask,
                tables,
                CrosscheckOptions.said(said, tools),
                Optional.ofNullable(register));
        Texts texts = Texts.of("cli", language);
        Terminal terminal = new Terminal(spec.commandLine().getErr(), texts);
        CrosscheckReport report = new CrosscheckJob(tools, options).run(files, Optional.ofNullable(out), terminal);
        terminal.done();
        new CrosscheckSummary(texts, spec.commandLine().getOut()).print(report, Optional.ofNullable(out));
        if (!report.unusable().isEmpty()) {
            return Main.UNUSABLE;
        }
        return report.high() > 0 ? Main.ERRORS_FOUND : Main.FINE;
    }
}
