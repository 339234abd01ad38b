package vn.rasoat.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import vn.rasoat.job.Problems;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.RuleException;

/** Starts the program. */
public final class Main {
    /** Nothing of severity error. */
    static final int FINE = 0;
    /** Errors were found. */
    static final int ERRORS_FOUND = 1;
    /** The call or a file is unusable. */
    static final int UNUSABLE = 2;
    /** A fault of the program. */
    static final int FAULT = 3;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a call and gives its exit status. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        String language = language(args);
        CommandLine commands = commands(language);
        commands.setOut(out).setErr(err);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(true);
        commands.setParameterExceptionHandler((problem, ignored) -> {
            err.println(Texts.of("cli", language).get("call.wrong", reason(problem)));
            return UNUSABLE;
        });
        commands.setExecutionExceptionHandler((problem, command, parsed) -> told(problem, language, err));
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError e) {
            err.println(Texts.of("cli", language).get("memory"));
            return UNUSABLE;
        } catch (StackOverflowError e) {
            err.println(Texts.of("cli", language).get("fault", CrashReport.write(e)));
            return FAULT;
        }
    }

    /** All commands, described in a language. */
    static CommandLine commands(String language) {
        CommandLine commands = new CommandLine(new RasoatCommand());
        setBundle(commands, language);
        return commands;
    }

    /** What is wrong with a call, without the name of the exception that picocli quotes in brackets. */
    private static String reason(CommandLine.ParameterException problem) {
        String text = String.valueOf(problem.getMessage());
        int quoted = text.indexOf(" (java.");
        return (quoted < 0 ? text : text.substring(0, quoted)).replaceAll("\\R", " ");
    }

    private static void setBundle(CommandLine command, String language) {
        command.setResourceBundle(bundle(language));
        command.getSubcommands().values().forEach(sub -> setBundle(sub, language));
    }

    private static int told(Exception problem, String language, PrintWriter err) {
        if (problem instanceof SourceException source) {
            err.println(Problems.text(source, language));
            return UNUSABLE;
        }
        if (problem instanceof RuleException rule) {
            err.println(Problems.text(rule, language));
            return UNUSABLE;
        }
        err.println(Texts.of("cli", language).get("fault", CrashReport.write(problem)));
        return FAULT;
    }

    private static String language(String[] args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en"));
        return english ? "en" : "vi";
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "vn.rasoat.cli.messages",
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
