package vn.rasoat.app.desk;

import java.util.Locale;
import vn.rasoat.job.Problems;
import vn.rasoat.job.Version;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.RuleException;

/**
 * What went wrong, for the calm panel.
 *
 * @param text what happened and what to do; without anybody's data
 * @param code a letter and four digits that can be read out over the phone; the same problem always has the same
 * @param details for whoever helps: the problem's name, or where the program failed, and on what; without anybody's data
 */
public record Problem(String text, String code, String details) {
    private static final int FRAMES = 12;
    private static final int CODES = 10_000;

    /** Tells a failure in a language. */
    public static Problem of(Exception failure, String language) {
        if (failure instanceof SourceException source) {
            return new Problem(Problems.text(source, language), code('T', source.code()), on(source.code()));
        }
        if (failure instanceof RuleException rule) {
            return new Problem(Problems.text(rule, language), code('Q', "rule-pack"), on("rule-pack " + rule.ruleId()));
        }
        StringBuilder where = new StringBuilder(failure.getClass().getName());
        for (int i = 0; i < Math.min(FRAMES, failure.getStackTrace().length); i++) {
            where.append('\n').append(failure.getStackTrace()[i]);
        }
        return new Problem(
                Texts.of("app", language).get("problem.fault"), code('R', where.toString()), on(where.toString()));
    }

    static String code(char kind, String name) {
        int hash = name.hashCode() * 0x9E3779B1;
        return String.format(Locale.ROOT, "%c-%04d", kind, (hash >>> 8) % CODES);
    }

    private static String on(String what) {
        return what + "\nRà Soát " + Version.current() + " · Java " + System.getProperty("java.version") + " · "
                + System.getProperty("os.name");
    }

    /** What happened: the first sentence. */
    public String happened() {
        return text.substring(0, endOfFirst());
    }

    /** What to do: the rest; may be empty. */
    public String todo() {
        return text.substring(endOfFirst()).strip();
    }

    /** A full stop inside quotation marks belongs to a file's name. */
    private int endOfFirst() {
        boolean quoted = false;
        for (int i = 0; i < text.length() - 1; i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            if (!quoted && (sign == '.' || sign == '!' || sign == '?') && text.charAt(i + 1) == ' ') {
                return i + 1;
            }
        }
        return text.length();
    }
}
