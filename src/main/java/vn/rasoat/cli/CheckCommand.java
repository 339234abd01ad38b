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
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.job.CheckJob;
import vn.rasoat.job.CheckOptions;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.job.Exceptions;
import vn.rasoat.job.RuleChangeFile;
import vn.rasoat.job.Toolbox;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.Severity;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.report.RunReport;
import vn.rasoat.rule.RuleException;

/** Checks files. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private RasoatCommand root;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final ListArguments lists = new ListArguments();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--format", split = ",", paramLabel = "xlsx,csv,json,html")
    private List<Format> formats = List.of(Format.values());

    @Option(names = "--map", paramLabel = "\"Cột=truong\"")
    private List<String> map = List.of();

    @Option(names = "--exceptions", paramLabel = "FILE")
    private @Nullable Path exceptions;

    @Option(names = "--unmask")
    private boolean unmask;

    @Mixin
    private final RegisterArguments register = new RegisterArguments();

    @Mixin
    private RulesOptions rules = new RulesOptions();

    @Mixin
    private final PasswordArguments passwords = new PasswordArguments();

    @Option(names = "--overrides", paramLabel = "FILE")
    private @Nullable Path overrides;

    @Override
    public Integer call() throws SourceException, RuleException {
        String language = root.language();
        Toolbox tools = passwords.given(tools(), language);
        Texts texts = Texts.of("cli", language);
        LocalDate reference = lists.reference();
        CheckOptions options = new CheckOptions(
                lists.profile(tools),
                reference,
                map.isEmpty() ? Overrides.NONE : Overrides.parse(map, tools.fields()),
                language,
                formats,
                unmask,
                exceptions == null ? Exceptions.NONE : Exceptions.read(exceptions, reference),
                lists.tables(),
                register.extract(tools, reference, texts, spec.commandLine().getErr()));
        Terminal terminal = new Terminal(spec.commandLine().getErr(), texts);
        RunReport run = new CheckJob(tools, options).run(lists.files(), Optional.ofNullable(out), terminal);
        terminal.done();
        new Summary(texts, spec.commandLine().getOut()).print(run, Optional.ofNullable(out));
        if (run.anyUnusable()) {
            return Main.UNUSABLE;
        }
        return run.findings(Severity.ERROR) > 0 ? Main.ERRORS_FOUND : Main.FINE;
    }

    private Toolbox tools() throws SourceException, RuleException {
        Toolbox published = rules.tools().readAhead();
        return overrides == null ? published : published.with(RuleChangeFile.readFor(overrides, published));
    }
}
