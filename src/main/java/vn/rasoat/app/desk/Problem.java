package vn.rasoat.app.desk;

import java.util.Locale;
import vn.rasoat.job.Problems;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.RuleException;

/**
 * What went wrong, for the calm panel.
 *
 * @param text what happened and what to do; without anybody's data
 * @param code a short code that can be read out over the phone
 * @param details for whoever mends the program; empty when the person can mend it
 */
public record Problem(String text, String code, String details) {
    private static final int FRAMES = 12;

    /** Tells a failure in a language. */
    public static Problem of(Exception failure, String language) {
        if (failure instanceof SourceException source) {
            return new Problem(Problems.text(source, language), source.code(), "");
        }
        if (failure instanceof RuleException rule) {
            return new Problem(Problems.text(rule, language), "rule-pack", "");
        }
        StringBuilder where = new StringBuilder(failure.getClass().getName());
        for (int i = 0; i < Math.min(FRAMES, failure.getStackTrace().length); i++) {
            where.append('\n').append(failure.getStackTrace()[i]);
        }
        String code = String.format(Locale.ROOT, "R-%05X", where.toString().hashCode() & 0xFFFFF);
        return new Problem(Texts.of("app", language).get("problem.fault"), code, where.toString());
    }
}
