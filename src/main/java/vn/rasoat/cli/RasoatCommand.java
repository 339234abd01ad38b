package vn.rasoat.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.rasoat.job.Version;

/** The program itself; without a subcommand it tells what it can do. */
@Command(
        name = "rasoat",
        subcommands = {
            CheckCommand.class,
            RecognizeCommand.class,
            RulesCommand.class,
            SampleCommand.class,
            LinkCommand.class,
            DedupeCommand.class,
            CorrectCommand.class,
            RegisterCommand.class,
            CrosscheckCommand.class
        },
        versionProvider = RasoatCommand.Versions.class,
        sortOptions = false)
@SuppressWarnings("UnusedVariable") // picocli acts on the two flags itself
final class RasoatCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = picocli.CommandLine.ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Option(names = "--lang", paramLabel = "vi|en", scope = picocli.CommandLine.ScopeType.INHERIT)
    private String language = "vi";

    String language() {
        return language.equals("en") ? "en" : "vi";
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static final class Versions implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Rà Soát " + Version.current()};
        }
    }
}
