package vn.rasoat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.check.ExampleRunner.Broken;
import vn.rasoat.job.RuleBookJob;
import vn.rasoat.job.RuleTesting;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Lists the rules, runs their examples, and writes the rule book. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Runnable {
    @ParentCommand
    private RasoatCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "book")
    int book(@Mixin RulesOptions rules, @Option(names = "--out", required = true, paramLabel = "FILE") Path out)
            throws RuleException, SourceException, IOException {
        int count = new RuleBookJob(rules.tools(), root.language()).write(out);
        spec.commandLine().getOut().println(Texts.of("cli", root.language()).get("rules.book.written", count, out));
        return Main.FINE;
    }

    @Command(name = "list")
    int list(@Mixin RulesOptions rules) throws RuleException, SourceException {
        PrintWriter out = spec.commandLine().getOut();
        for (Rule rule : new RuleTesting(rules.tools()).rules()) {
            out.printf(
                    "%-9s %-8s %-11s %s%n",
                    rule.id(),
                    rule.severity().code(),
                    rule.criterion().code(),
                    rule.title().in(root.language()));
        }
        return Main.FINE;
    }

    @Command(name = "sign")
    int sign(
            @Parameters(paramLabel = "DIR") Path folder,
            @Option(names = "--key", required = true, paramLabel = "FILE") Path key)
            throws SourceException {
        int files = RuleTesting.sign(folder, key);
        spec.commandLine().getOut().println(Texts.of("cli", root.language()).get("rules.signed", files, folder));
        return Main.FINE;
    }

    @Command(name = "test")
    int test(@Mixin RulesOptions rules) throws RuleException, SourceException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        RuleTesting testing = new RuleTesting(rules.tools());
        List<Broken> broken = testing.runAll();
        for (Broken one : broken) {
            out.printf("%s %s: %s ≠ %s%n", one.ruleId(), one.name(), one.expected(), one.found());
        }
        List<Rule> all = testing.rules();
        int examples = all.stream()
                .mapToInt(rule ->
                        rule.examples().pass().size() + rule.examples().fail().size())
                .sum();
        out.println(Texts.of("cli", root.language()).get("rules.tested", all.size(), examples, broken.size()));
        List<String> wrong = testing.contradictions(root.language());
        wrong.forEach(out::println);
        out.println(Texts.of("cli", root.language()).get("rules.contradictions", wrong.size()));
        return broken.isEmpty() && wrong.isEmpty() ? Main.FINE : Main.ERRORS_FOUND;
    }
}
